import { expect, test } from 'vitest';
import type { CheckoutValues } from './checkout-values.ts';
import { emptyValues } from './checkout-values.ts';
import { faultOf, faultsOf } from './validation.ts';

const greta: CheckoutValues = {
  ...emptyValues,
  name: 'Greta Lindqvist',
  email: 'greta@example.org',
  street: 'Lindenallee',
  houseNumber: '80',
  postcode: '10456',
  city: 'Berlin',
};

test('a complete form has no fault', () => {
  expect(faultsOf(greta)).toEqual({});
});

test('an empty form names every field, in reading order', () => {
  expect(Object.keys(faultsOf(emptyValues))).toEqual([
    'name',
    'email',
    'street',
    'houseNumber',
    'postcode',
    'city',
  ]);
});

test('spaces alone do not fill a field', () => {
  expect(faultOf('houseNumber', { ...greta, houseNumber: '  ' })).toEqual({
    sentence: 'Which door? (We sell numbers, too.)',
    summary: 'The house number is missing',
  });
});

test('an e-mail address without @ is told so', () => {
  expect(faultOf('email', { ...greta, email: 'greta.example.org' })).toEqual({
    sentence: 'There is no @ in this address. We send the receipt here.',
    summary: 'The e-mail address has no @',
  });
});

test.each(['greta@', '@example.org', 'greta@example', 'gre ta@example.org', 'a@b@c.org'])(
  '“%s” is not a complete e-mail address',
  (email) => {
    expect(faultOf('email', { ...greta, email })?.summary).toBe(
      'The e-mail address is not complete',
    );
  },
);

test('spaces around an e-mail address are forgiven', () => {
  expect(faultOf('email', { ...greta, email: ' greta@example.org ' })).toBeUndefined();
});

test.each([
  ['DE', '1045', 'The postcode has four digits, and Germany uses five'],
  ['DE', '1', 'The postcode has one digit, and Germany uses five'],
  ['AT', '10456', 'The postcode has five digits, and Austria uses four'],
  ['NL', '1234', 'The postcode has four digits, and the Netherlands uses four and two letters'],
  ['FR', 'Paris', 'In France a postcode is five digits'],
  ['IE', 'D02', 'In Ireland a postcode is an Eircode'],
] as const)('in %s the postcode “%s” is told: %s', (country, postcode, summary) => {
  expect(faultOf('postcode', { ...greta, country, postcode })?.summary).toBe(summary);
});
