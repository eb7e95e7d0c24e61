import { accountFaults } from '../../texts/account.ts';

export const accountFields = [
  'name',
  'email',
  'password',
  'currentPassword',
  'newPassword',
] as const;
export type AccountField = (typeof accountFields)[number];

export type AccountValues = Record<AccountField, string>;
/** What is wrong, by field: one sentence each. */
export type AccountFaults = Partial<Record<AccountField, string>>;

export const noValues: AccountValues = {
  name: '',
  email: '',
  password: '',
  currentPassword: '',
  newPassword: '',
};

const minPasswordLength = 10;
const maxPasswordLength = 200;
const maxNameLength = 100;

/** The id of a field's control. */
export const accountFieldId = (field: AccountField) => `account-${field}`;

/** Judges one field; one that is right gives undefined. A password is taken as it is, blanks too. */
export function accountFault(field: AccountField, value: string): string | undefined {
  const isPassword = field === 'password' || field === 'currentPassword' || field === 'newPassword';
  if ((isPassword ? value : value.trim()) === '') return accountFaults.missing[field];
  if (field === 'email') return emailFault(value.trim());
  if (field === 'name' && value.trim().length > maxNameLength) return accountFaults.nameTooLong;
  if (field === 'newPassword' && value.length < minPasswordLength) {
    return accountFaults.tooShort(value.length);
  }
  return isPassword && value.length > maxPasswordLength ? accountFaults.tooLong : undefined;
}

function emailFault(email: string): string | undefined {
  if (!email.includes('@')) return accountFaults.emailWithoutAt;
  return /^[^@\s]+@[^@\s]+$/.test(email) ? undefined : accountFaults.emailIncomplete;
}

/** Judges the fields of a form, in reading order; no keys means that it may be sent. */
export function accountFaultsOf(
  fields: readonly AccountField[],
  values: AccountValues,
): AccountFaults {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fault = accountFault(field, values[field]);
      return fault === undefined ? [] : [[field, fault]];
    }),
  );
}
