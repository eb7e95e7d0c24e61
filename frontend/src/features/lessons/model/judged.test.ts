import { expect, test } from 'vitest';
import { judgeStep } from './judged.ts';

const at = '2026-11-21T22:41:07.000Z';
const step = {
  heading: 'A hatch opens',
  text: '',
  commands: ['kubectl get service hatch'],
  claims: ['service hatch: type NodePort', 'from a frontend pod, hatch:80: answered'],
};
const type = { what: 'service hatch: type NodePort', holds: true, saw: 'type NodePort' };
const inner = { what: 'from a frontend pod, hatch:80: answered', holds: false, saw: 'timed out' };

test('before anybody looked, each claim is open', () => {
  const { state, claims } = judgeStep(step, undefined);
  expect(state).toBe('open');
  expect(claims.map((claim) => claim.state)).toEqual(['open', 'open']);
});

test('a claim that was reached stands beside one that was not', () => {
  const { state, claims } = judgeStep(step, { step: 0, done: false, at, checks: [type] });
  expect(state).toBe('begun');
  expect(claims).toEqual([
    { what: type.what, state: 'holds', saw: 'type NodePort' },
    { what: inner.what, state: 'open' },
  ]);
});

test('a claim that does not hold says what was seen, and the step does not hold', () => {
  const { state, claims } = judgeStep(step, { step: 0, done: false, at, checks: [type, inner] });
  expect(state).toBe('fails');
  expect(claims[1]).toEqual({ what: inner.what, state: 'fails', saw: 'timed out' });
});

test('what the commands printed is told before the claims', () => {
  const printed = { what: 'the commands print what they should', holds: true, saw: 'they did.' };
  const checks = [printed, type, { ...inner, holds: true, saw: 'answered' }];
  const { state, claims } = judgeStep(step, { step: 0, done: true, at, checks });
  expect(state).toBe('done');
  expect(claims.map(({ what }) => what)).toEqual([printed.what, type.what, inner.what]);
});
