import { expect, test } from 'vitest';
import { countries, countryName, postcodeRules } from './countries.ts';

test.each([
  ['AT', '1010'],
  ['BE', '1000'],
  ['DE', '10 456'],
  ['ES', '28001'],
  ['FR', '75001'],
  ['IE', 'D02 AF30'],
  ['IE', 'd6wxy00'],
  ['IT', '00184'],
  ['NL', '1234 AB'],
  ['NL', '1234ab'],
] as const)('%s takes %s', (country, typed) => {
  const rule = postcodeRules[country];
  expect(rule.isValid(rule.normalise(typed))).toBe(true);
});

test.each([
  ['AT', '10100'],
  ['DE', '1045'],
  ['DE', '1045a'],
  ['IE', 'B02 AF30'],
  ['IE', '10456'],
  ['NL', '0234 AB'],
  ['NL', '1234'],
  ['NL', 'AB 1234'],
] as const)('%s refuses %s', (country, typed) => {
  const rule = postcodeRules[country];
  expect(rule.isValid(rule.normalise(typed))).toBe(false);
});

test('a postcode is brought into the usual form', () => {
  expect(postcodeRules.NL.normalise(' 1234ab')).toBe('1234 AB');
  expect(postcodeRules.IE.normalise('d02af30')).toBe('D02 AF30');
  expect(postcodeRules.DE.normalise('10 456 ')).toBe('10456');
});

test('the countries stand in the order of their names', () => {
  expect(countries().map(countryName)).toEqual([
    'Austria',
    'Belgium',
    'France',
    'Germany',
    'Ireland',
    'Italy',
    'Netherlands',
    'Spain',
  ]);
});
