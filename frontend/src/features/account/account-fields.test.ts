import { expect, test } from 'vitest';
import { accountFaults } from '../../texts/account.ts';
import { accountFault, accountFaultsOf, noValues } from './account-fields.ts';

test('an empty form says of each of its fields what is missing', () => {
  expect(accountFaultsOf(['email', 'password'], noValues)).toEqual({
    email: accountFaults.missing.email,
    password: accountFaults.missing.password,
  });
});

test('an address needs an @ with something on both sides', () => {
  expect(accountFault('email', 'ada.example.org')).toBe(accountFaults.emailWithoutAt);
  expect(accountFault('email', 'ada@')).toBe(accountFaults.emailIncomplete);
  expect(accountFault('email', ' ada@localhost ')).toBeUndefined();
});

test('a new password has ten characters at least, an old one may be anything', () => {
  expect(accountFault('newPassword', 'ninechars')).toBe(accountFaults.tooShort(9));
  expect(accountFault('newPassword', 'ten chars!')).toBeUndefined();
  expect(accountFault('password', 'x')).toBeUndefined();
  expect(accountFault('currentPassword', ' ')).toBeUndefined();
});

test('a password of more than two hundred characters is not sent at all', () => {
  expect(accountFault('newPassword', 'x'.repeat(201))).toBe(accountFaults.tooLong);
  expect(accountFault('newPassword', 'x'.repeat(200))).toBeUndefined();
});

test('a name is not blank', () => {
  expect(accountFault('name', '  ')).toBe(accountFaults.missing.name);
  expect(accountFault('name', 'Ada')).toBeUndefined();
});
