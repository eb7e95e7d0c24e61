import { Type } from 'typebox';
import type { Static } from 'typebox';
import { Account, Email, GivenPassword } from './account.ts';

/** Who this browser is signed in as; `account` is null for a guest, which is no error. */
export const Session = Type.Object(
  {
    account: Type.Union([Account, Type.Null()]),
    expiresAt: Type.Optional(
      Type.String({ description: 'ISO 8601, UTC: when to sign in again, however busy' }),
    ),
  },
  { additionalProperties: false },
);
export type Session = Static<typeof Session>;

export const SignIn = Type.Object(
  { email: Email, password: GivenPassword },
  { additionalProperties: false },
);
export type SignIn = Static<typeof SignIn>;

/** A line of the guest's cart that did not fit whole: too few in stock, or over the limit of a line. */
export const ShortenedLine = Type.Object(
  {
    productId: Type.Integer(),
    name: Type.String(),
    wanted: Type.Integer({ minimum: 1, description: 'Both carts together' }),
    now: Type.Integer({ minimum: 0, description: 'In the cart now; 0: the line was left out' }),
    reason: Type.Enum(['stock', 'limit']),
  },
  { additionalProperties: false },
);
export type ShortenedLine = Static<typeof ShortenedLine>;

/** What became of the guest's cart at sign-in. */
export const CartMerge = Type.Object(
  {
    moved: Type.Integer({ minimum: 0, description: 'Pieces that came over' }),
    shortened: Type.Array(ShortenedLine),
  },
  { additionalProperties: false },
);
export type CartMerge = Static<typeof CartMerge>;

export const SignInReply = Type.Object(
  { account: Account, expiresAt: Type.String(), cart: CartMerge },
  { additionalProperties: false },
);
export type SignInReply = Static<typeof SignInReply>;
