import { expect, test } from 'vitest';
import type { Step } from '@doorstep/k8s/lessons/lesson';
import { paintFor } from '../doors/paint.ts';
import { aLesson, aStep, failsFor, handsThat, progressThatListens } from './lesson.test-fixture.ts';
import { walk } from './walk.ts';

/** Walks with somebody who types these lines, and then nothing more. */
async function walked(steps: Step[], typed: string[], told: Parameters<typeof handsThat>[0] = {}) {
  const { hands, done } = handsThat(told);
  const { progress, heard } = progressThatListens();
  const said: string[] = [];
  const questions: string[] = [];
  const end = await walk({
    lesson: aLesson(steps),
    hands,
    progress,
    explain: () => Promise.resolve('the cause'),
    ask: (question) => {
      questions.push(question);
      return Promise.resolve(typed.shift());
    },
    say: (text) => said.push(text),
    page: { width: 80, paint: paintFor(false) },
  });
  return { end, done, heard, questions, said: said.join('\n') };
}

test('Enter runs the commands and checks the claims, to the end', async () => {
  const { end, done, said } = await walked([aStep(), aStep({ commands: ['two'] })], ['', '']);
  expect(end).toBe('done');
  expect(done).toEqual(['ls', 'claim backend', 'two', 'claim backend']);
  expect(said).toContain('── 2/2 Look');
  expect(said).toContain('That is why.');
});

test('c checks what somebody ran by themselves', async () => {
  const { end, done } = await walked([aStep()], ['c']);
  expect({ end, done }).toEqual({ end: 'done', done: ['claim backend'] });
});

test('c has nothing to check where there are no claims', async () => {
  const { end, said } = await walked([aStep({ claims: [], seen: ['NAME …'] })], ['c']);
  expect(end).toBe('done');
  expect(said).toContain('You should see (… differs):\n    NAME …');
  expect(said).toContain('Nothing to check here');
});

test('each check is kept as soon as it was made, and a step that holds as done', async () => {
  const { heard } = await walked([aStep(), aStep()], ['', 'c']);
  expect(heard).toEqual(['begin 04', '0 ✓', '0 ✓✓ done', '1 ✓ done']);
});

test('a step that was left behind is not done, and one without checks is as somebody says', async () => {
  const told = { hold: failsFor('backend') };
  const { heard } = await walked([aStep(), aStep({ claims: [] })], ['', 's', 'c'], told);
  expect(heard).toEqual(['begin 04', '0 ✓', '0 ✓✗', '1  done']);
});

test('what does not hold is explained, and can be tried again or left behind', async () => {
  const told = { hold: failsFor('backend') };
  const again = await walked([aStep({ after: 'And now?' })], ['', 'c', 's'], told);
  expect(again.done).toEqual(['ls', 'claim backend', 'claim backend']);
  expect(again.said).toContain('seen: Service backend has 172.18.255.1.\nthe cause');
  expect(again.questions.at(-1)).toContain('s: go on all the same');
  expect(again.end).toBe('done');
});

test('who has not run the commands is told that this may be why, and who has is not', async () => {
  const told = { hold: failsFor('backend') };
  const sentence = 'If you have not run the commands of this step yet, that is why.';
  expect((await walked([aStep()], ['c', 'q'], told)).said).toContain(sentence);
  expect((await walked([aStep()], ['', 'q'], told)).said).not.toContain(sentence);
});

test('what is waited for is said, with what was seen first', async () => {
  const { said } = await walked([aStep()], ['c'], { waits: 'Service backend is not there.' });
  expect(said).toContain('… not yet: Service backend is not there.');
  expect((await walked([aStep()], ['c'])).said).not.toContain('not yet');
});

test('what follows a step is read when it holds', async () => {
  const { said } = await walked([aStep({ after: 'Find it.' })], ['']);
  expect(said.indexOf('Find it.')).toBeGreaterThan(said.indexOf('✓ service backend'));
});

test('output that is not as it should be leaves the claims unasked', async () => {
  const { done, said } = await walked([aStep({ seen: ['great'] })], ['']);
  expect(done).toEqual(['ls']);
  expect(said).toContain('✗ the commands print what they should');
});

test.each([
  ['q', 'left'],
  ['', 'done'],
])('typing "%s" ends in "%s"', async (line, end) => {
  expect((await walked([aStep()], [line])).end).toBe(end);
});

test('an end of input is somebody who has gone', async () => {
  const { end, done } = await walked([aStep()], []);
  expect({ end, done }).toEqual({ end: 'gone', done: [] });
});

test('anything else is asked again', async () => {
  const { end, said } = await walked([aStep()], ['yes', 'Q']);
  expect(end).toBe('left');
  expect(said).toContain('"yes" is none of these.');
});
