import { Type } from 'typebox';
import type { Static } from 'typebox';

export const roles = ['customer', 'admin'] as const;
export const Role = Type.Enum(roles);
export type Role = (typeof roles)[number];

// Spelt out, for not every reader of the OpenAPI document knows Unicode's classes.
const controls = '\\x00-\\x1f\\x7f-\\x9f';

/** Upper and lower case are the same address; the server keeps lower case. */
export const Email = Type.String({
  minLength: 3,
  maxLength: 254,
  pattern: `^[^@\\s${controls}]+@[^@\\s${controls}]+$`,
});

export const minPasswordLength = 10;
export const maxPasswordLength = 200;

/** Length is what counts: no rule asks for digits or signs. */
export const NewPassword = Type.String({
  minLength: minPasswordLength,
  maxLength: maxPasswordLength,
});
/** Any text that could have been a password, so that a wrong one is answered as such. */
export const GivenPassword = Type.String({ minLength: 1, maxLength: maxPasswordLength });

/** Not blank, and without control characters. */
export const oneLine = `^[^${controls}]*[^\\s${controls}][^${controls}]*$`;

export const PersonName = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: oneLine,
  description: 'Not blank, and without control characters',
});

/** Who is signed in, as they may see themselves. */
export const Account = Type.Object(
  {
    email: Type.String(),
    name: Type.String(),
    role: Role,
    memberSince: Type.String({ description: 'ISO 8601, UTC' }),
  },
  { additionalProperties: false },
);
export type Account = Static<typeof Account>;

export const SignUp = Type.Object(
  { name: PersonName, email: Email, password: NewPassword },
  { additionalProperties: false },
);
export type SignUp = Static<typeof SignUp>;

/**
 * The same for a new and for a known address, in which case nothing was changed: who asks does not
 * learn which it was. Sign in with the same email and password to go on.
 */
export const SignUpReply = Type.Object(
  { accepted: Type.Literal(true) },
  { additionalProperties: false },
);
export type SignUpReply = Static<typeof SignUpReply>;

export const PasswordChange = Type.Object(
  { currentPassword: GivenPassword, newPassword: NewPassword },
  { additionalProperties: false },
);
export type PasswordChange = Static<typeof PasswordChange>;
