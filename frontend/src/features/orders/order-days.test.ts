import { expect, test } from 'vitest';
import { nextDay, placedOn, twoToFourDays } from './order-days.ts';

const placedAt = new Date(2026, 5, 29, 14, 30).toISOString();

test('an order says the day it was placed', () => {
  expect(placedOn(placedAt)).toBe('29 June 2026');
});

test('the next day carries its weekday', () => {
  expect(nextDay(placedAt)).toMatch(/^Tuesday,? 30 June$/);
});

test('the days of delivery run over the end of a month', () => {
  expect(twoToFourDays(placedAt)).toMatch(/^1\s?–\s?3 July$/);
});
