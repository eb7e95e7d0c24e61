import { expect, test } from 'vitest';
import { aClaim, aLesson, aMutation, aStep } from './lesson.test-fixture.ts';
import { expectedAt, mutated, mutationOf } from './mutation.ts';

const mutation = aMutation('service backend: no external address');

test('the one place is replaced, as it is written and as no pattern', () => {
  expect(mutated('a: b\nport: 80\n', mutation)).toBe('a: b\nport: 81\n');
  expect(mutated('port: 80', { ...mutation, by: '$&' })).toBe('$&');
});

test.each([
  ['targetPort: 80', 'lesson 04: "port: 80" occurs 0 times in hatch.yaml, expected once'],
  ['port: 80\nport: 80', 'lesson 04: "port: 80" occurs 2 times in hatch.yaml, expected once'],
])('no place and two places are refused: %j', (text, sentence) => {
  expect(() => mutated(text, mutation)).toThrow(sentence);
});

test('the step and the claim where it is to be noticed are found, of each the right one', () => {
  const claim = aClaim('backend');
  const lesson = aLesson([aStep({ heading: 'Before' }), aStep({ claims: [aClaim('a'), claim] })]);
  expect(expectedAt(lesson, mutation)).toEqual({
    step: lesson.steps[1],
    claim,
    line: 12,
  });
  expect(expectedAt(lesson, mutation).claim).toBe(claim);
});

test('a step or claim that the lesson does not have is named', () => {
  const lesson = aLesson([aStep({ claims: [aClaim('a')] })]);
  expect(() => expectedAt(lesson, mutation)).toThrow(
    'lesson 04 has no claim "service backend: no external address" in step "Look"',
  );
  expect(() => expectedAt(aLesson([]), mutation)).toThrow('lesson 04 has no step "Look"');
});

test('without a claim it is to be noticed by what the commands of the step print', () => {
  const lesson = aLesson([aStep({ heading: 'Say nothing' }), aStep({ seen: ['fine'] })]);
  expect(expectedAt(lesson, { step: 'Look' })).toEqual({ step: lesson.steps[1], line: 9 });
  expect(() => expectedAt(lesson, { step: 'Say nothing' })).toThrow(
    'no commands with what they print in step "Say nothing"',
  );
});

test('a lesson without a mutation is named', () => {
  expect(mutationOf({ number: '04' }, [mutation])).toBe(mutation);
  expect(() => mutationOf({ number: '05' }, [mutation])).toThrow('lesson 05 has no mutation');
});
