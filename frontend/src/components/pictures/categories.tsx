import { doormats } from './doormats/doormats.tsx';
import { houseNumbers } from './house-numbers/house-numbers.ts';
import { keysAndHooks } from './keys-and-hooks/keys-and-hooks.ts';
import { knockersAndBells } from './knockers-and-bells/knockers-and-bells.ts';
import { lights } from './lights/lights.ts';
import { mailboxes } from './mailboxes/mailboxes.ts';
import { planters } from './planters/planters.tsx';
import type { PictureCategory } from './shared/draw.ts';
import {
  BrickGround,
  DoorGround,
  HallGround,
  PavingGround,
  StepGround,
} from './shared/grounds.tsx';
import { umbrellasAndBoots } from './umbrellas-and-boots/umbrellas-and-boots.ts';

/** How each category of the catalogue is drawn, by its slug. */
export const categories: Record<string, PictureCategory> = {
  doormats: { ground: <PavingGround />, variants: doormats },
  lights: { ground: <StepGround />, variants: lights },
  'knockers-and-bells': { ground: <DoorGround />, variants: knockersAndBells },
  'house-numbers': { ground: <BrickGround />, variants: houseNumbers },
  'keys-and-hooks': { ground: <HallGround />, variants: keysAndHooks },
  planters: { ground: <StepGround />, variants: planters },
  mailboxes: { ground: <StepGround />, groundOf: { plate: <DoorGround /> }, variants: mailboxes },
  'umbrellas-and-boots': { ground: <StepGround />, variants: umbrellasAndBoots },
};
