import { expect, test } from 'vitest';
import { wallRules } from './wall-rules.ts';

const policy = (ingress: string | undefined, name: string) => ({
  name,
  pods: ['backend-1'],
  ...(ingress !== undefined && { ingress }),
});
const rules = (...texts: (string | undefined)[]) =>
  wallRules(
    texts.map((text, index) => policy(text, `policy-${index}`)),
    new Set(['backend-1']),
  );

test('where no wall stands nothing is said', () => {
  expect(rules()).toEqual([]);
  expect(rules(undefined)).toEqual([]);
  expect(wallRules([policy('from nobody', 'other')], new Set(['mysql-1']))).toEqual([]);
});

test('policies add up: nobody gives way to somebody, and somebody to everybody', () => {
  expect(rules('from nobody')).toEqual(['from nobody']);
  expect(rules('from nobody', 'only from frontend pods, TCP 8443')).toEqual([
    'only from frontend pods, TCP 8443',
  ]);
  expect(rules('only from a pods, TCP 1', 'only from b pods, TCP 1')).toEqual([
    'only from a pods, TCP 1; or from b pods, TCP 1',
  ]);
  expect(rules('only from order-test pods, TCP 80', 'from everybody, TCP 80')).toEqual([
    'from everybody, TCP 80',
  ]);
});
