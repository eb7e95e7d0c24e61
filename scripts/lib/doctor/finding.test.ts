import { expect, test } from 'vitest';
import { findingRows, verdict } from './finding.ts';
import type { Finding } from './finding.ts';

const node: Finding = { what: 'Node', neededBy: 'all', state: 'there', says: '26', vital: true };
const docker: Finding = { what: 'Docker', neededBy: 'up', state: 'missing', says: 'install it' };

test('with nothing missing all is well', () => {
  expect(verdict([node])).toEqual({ ill: false, sentence: 'Everything is here.' });
});

test('what only the cluster needs is said but is no illness', () => {
  const { ill, sentence } = verdict([node, docker]);
  expect(ill).toBe(false);
  expect(sentence).toContain('what needs Docker cannot yet');
});

test('something vital that is missing is an illness', () => {
  expect(verdict([{ ...node, state: 'missing' }, docker]).ill).toBe(true);
});

test('each finding is a row with its mark', () => {
  expect(findingRows([docker])).toContainEqual(['✗', 'Docker', 'up', 'install it']);
});
