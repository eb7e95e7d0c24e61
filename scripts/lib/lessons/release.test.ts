import { expect, test } from 'vitest';
import { checkPreset } from './release.ts';

test('lessons play in the preset of the article, and in no other', () => {
  expect(() => checkPreset({ description: 'preset article' })).not.toThrow();
  expect(() => checkPreset({ description: 'Install complete' })).not.toThrow();
  expect(() => checkPreset({ description: 'preset ingress' })).toThrow('has preset ingress');
});
