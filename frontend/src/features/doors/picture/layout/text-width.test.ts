import { expect, test } from 'vitest';
import { fit, fitAddress, textWidth, wrap } from './text-width.ts';

const small = { size: 12 };
const mono = { size: 12, mono: true };

test('letters of one width are as wide as their number', () => {
  expect(textWidth('10.96.23.14', mono)).toBeCloseTo(11 * 12 * 0.603);
});

test('a text that is too wide loses its end, or its start where the end says more', () => {
  expect(fit('frontend', 100, small)).toBe('frontend');
  expect(fit('frontend', 40, small)).toMatch(/^fron.*…$/);
  expect(fit('frontend', 40, small, 'start')).toMatch(/^…t?end$/);
  expect(fit('frontend', 2, small)).toBe('');
});

test('an address is cut between its parts only', () => {
  expect(fitAddress('172.18.255.200', 120, mono)).toBe('172.18.255.200');
  expect(fitAddress('172.18.255.200', 90, mono)).toBe('…18.255.200');
});

test('words wrap into lines that fit', () => {
  const lines = wrap('No shop pod on this node: its hatches are there anyway.', 120, small);
  expect(lines.join(' ')).toBe('No shop pod on this node: its hatches are there anyway.');
  expect(lines.every((line) => textWidth(line, small) <= 120)).toBe(true);
});
