import { expect, test } from 'vitest';
import { checkPreset, readStatus } from './release.ts';

test('the state and the preset of a release are read', () => {
  const info = { status: 'deployed', description: 'preset article' };
  expect(readStatus(JSON.stringify({ name: 'doorstep', info }))).toEqual(info);
  expect(readStatus('{}')).toEqual({ status: 'unknown', description: '' });
});

test('lessons play in the preset of the article, and in no other', () => {
  expect(() => checkPreset({ description: 'preset article' })).not.toThrow();
  expect(() => checkPreset({ description: 'Install complete' })).not.toThrow();
  expect(() => checkPreset({ description: 'preset ingress' })).toThrow('has preset ingress');
});
