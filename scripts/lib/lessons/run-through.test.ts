import { expect, test } from 'vitest';
import {
  aClaim,
  aLesson,
  aStep,
  failsFor,
  handsThat,
  progressThatListens,
} from './lesson.test-fixture.ts';
import { runThrough } from './run-through.ts';
import type { Hands } from './checks.ts';
import type { Step } from '@doorstep/k8s/lessons/lesson';

function printing(command: string) {
  return command === 'fails' ? { output: 'Error: 42', code: 1 } : { output: 'fine', code: 0 };
}

function hanging() {
  return { output: 'fine', code: 1, stopped: 'it had not ended after 120 s' };
}

async function ran(steps: Step[], hands: Hands, signal?: AbortSignal) {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const result = await runThrough(aLesson(steps), hands, { say, ...(signal && { signal }) });
  return { result, said: said.join('\n') };
}

test('every command is run, then every claim checked, step by step', async () => {
  const { hands, done } = handsThat();
  const first = aStep({ commands: ['one', 'two'], claims: [aClaim('a'), aClaim('b')] });
  const { result } = await ran([first, aStep({ commands: ['three'] })], hands);
  expect(done).toEqual(['one', 'two', 'claim a', 'claim b', 'three', 'claim backend']);
  expect(result).toEqual({ steps: 2, claims: 3, passed: 5 });
});

test('the first claim that does not hold ends it, and says what was seen and where it is written', async () => {
  const { hands, done } = handsThat({ hold: failsFor('a') });
  const first = aStep({ claims: [aClaim('a'), aClaim('b')] });
  const { result, said } = await ran([first, aStep()], hands);
  expect(done).toEqual(['ls', 'claim a']);
  expect(result).toMatchObject({ steps: 1, claims: 1, passed: 1, failed: { holds: false } });
  expect(said).toContain('✗ service a: no external address\n    seen: Service a has 172.18.255.1.');
  expect(said).toContain('k8s/lessons/04-x/lesson.md:12');
});

test('every check is kept as soon as it was made', async () => {
  const { hands } = handsThat({ hold: failsFor('a') });
  const { progress, heard } = progressThatListens();
  const steps = [aStep(), aStep({ claims: [aClaim('a'), aClaim('b')] })];
  await runThrough(aLesson(steps), hands, { say: () => {}, progress });
  expect(heard).toEqual(['begin 04', '0 ✓', '0 ✓✓ done', '1 ✓', '1 ✓✗']);
});

test('a command that ends badly fails the step, and no claim is asked', async () => {
  const { hands, done } = handsThat({ run: () => ({ output: '', code: 2 }) });
  const { result } = await ran([aStep({ commands: ['one', 'two'] })], hands);
  expect(done).toEqual(['one']);
  expect(result.failed).toMatchObject({ saw: '"one" ended with code 2.', line: 9 });
});

test('an error that is to be seen is none', async () => {
  const step = aStep({ commands: ['fails', 'works'], seen: ['Error: …', 'fine'] });
  const { result } = await ran([step], handsThat({ run: printing }).hands);
  expect(result).toEqual({ steps: 1, claims: 1, passed: 2 });
});

test('what is to be seen and is not fails the step', async () => {
  const { hands } = handsThat({ run: printing });
  const { result } = await ran([aStep({ seen: ['great'] })], hands);
  expect(result).toMatchObject({ claims: 0, passed: 0 });
  expect(result.failed?.saw).toBe('no line like "great" was printed (in this order).');
});

test('a command that had to be stopped fails the step, whatever it printed', async () => {
  const { hands } = handsThat({ run: hanging });
  const { result } = await ran([aStep({ seen: ['fine'] })], hands);
  expect(result.failed?.saw).toBe('"ls" was stopped: it had not ended after 120 s.');
});

test('after the signal no step begins', async () => {
  const { hands, done } = handsThat();
  await ran([aStep()], hands, AbortSignal.abort());
  expect(done).toEqual([]);
});
