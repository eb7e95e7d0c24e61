import type { Draw } from '../shared/draw.ts';
import { plate } from './mail-slot.tsx';
import { kerb, parcel } from './standing-mailboxes.tsx';
import { arch, cottage, slim, tube, wall } from './wall-mailboxes.tsx';

/** The mailboxes: each has a dark slot, and a letter where one shows. */
export const mailboxes: Record<string, Draw> = {
  wall,
  arch,
  kerb,
  plate,
  parcel,
  slim,
  tube,
  cottage,
};
