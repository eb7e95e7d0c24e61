import { Type } from 'typebox';
import type { Static } from 'typebox';
import { Seen } from './doors-matrix.ts';

/** A door of the current picture, tried from this shop's own pod. */
export const TryRequest = Type.Object(
  {
    door: Type.String({ maxLength: 300, description: 'The id of a door of the picture' }),
    times: Type.Integer({ minimum: 1, maximum: 20 }),
  },
  { additionalProperties: false },
);
export type TryRequest = Static<typeof TryRequest>;

export const TryReply = Type.Object(
  {
    /** The vantage that it was tried from: `backend pod`. */
    vantage: Type.String(),
    tries: Type.Array(Seen),
  },
  { additionalProperties: false },
);
export type TryReply = Static<typeof TryReply>;
