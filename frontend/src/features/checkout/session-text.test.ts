import { expect, test } from 'vitest';
import { createSessionText } from './session-text.ts';

test('without any storage the text is kept in memory', () => {
  const text = createSessionText('draft', () => {
    throw new DOMException('The operation is insecure', 'SecurityError');
  });
  expect(text.read()).toBeUndefined();
  text.write('Lindenallee');
  expect(text.read()).toBe('Lindenallee');
});
