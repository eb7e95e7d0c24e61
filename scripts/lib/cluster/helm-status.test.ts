import { expect, test } from 'vitest';
import { readHelmStatus, takingBack } from './helm-status.ts';

test('the state and the sentence of a release are read', () => {
  const info = { status: 'deployed', description: 'preset article' };
  expect(readHelmStatus(JSON.stringify({ name: 'doorstep', info }))).toEqual(info);
});

test.each(['', '\n', '{}'])('of a release that is not there nothing is known: %j', (printed) => {
  expect(readHelmStatus(printed)).toEqual({ status: 'unknown', description: '' });
});

test('fields that somebody patched are taken back where Helm asks about them', () => {
  expect(takingBack('4.3.1')).toEqual(['--force-conflicts']);
  expect(takingBack('3.19.0')).toEqual([]);
});
