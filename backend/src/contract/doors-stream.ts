import { Type } from 'typebox';
import type { Static } from 'typebox';
import { DoorsPicture } from './doors-picture.ts';

/**
 * What changed since the event before: each part that is there replaces the old one, except `seen`,
 * whose entries are merged, and `happenings` and `answers`, which are added to the old ones.
 */
export const DoorsChange = Type.Partial(Type.Omit(DoorsPicture, ['source']));
export type DoorsChange = Static<typeof DoorsChange>;

/**
 * The events of `GET /api/doors/stream` by their `event:` field. The first is always a `picture`, unless
 * the client's `Last-Event-ID` could be resumed; `ended` says that this server is going: connect again.
 */
export interface DoorsEvents {
  picture: DoorsPicture;
  change: DoorsChange;
  ended: { reason: 'shutting_down' };
}

/** A real cluster's doors over some minutes; `at` is ms since the start. */
export const DoorsRecording = Type.Object(
  {
    picture: DoorsPicture,
    changes: Type.Array(
      Type.Object({ at: Type.Integer(), change: DoorsChange }, { additionalProperties: false }),
    ),
    /** What was done to the cluster, as its kubectl command: the marks of a scrubber. */
    chapters: Type.Array(
      Type.Object(
        { at: Type.Integer(), title: Type.String(), command: Type.String() },
        { additionalProperties: false },
      ),
    ),
    /** ms. */
    length: Type.Integer(),
  },
  { additionalProperties: false },
);
export type DoorsRecording = Static<typeof DoorsRecording>;
