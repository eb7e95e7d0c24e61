import { expect, test } from 'vitest';
import { readStepperText } from './stepper-value.ts';

test('a number within the stock is taken as it is', () => {
  expect(readStepperText(' 3 ', 5)).toEqual({ typed: 3, value: 3 });
});

test('more than the stock becomes the stock, and what was typed is still known', () => {
  expect(readStepperText('40', 5)).toEqual({ typed: 40, value: 5 });
});

test.each(['', '0', '-2', '1.5', 'two', '12345678'])('“%s” is no quantity', (text) => {
  expect(readStepperText(text, 5)).toBeUndefined();
});
