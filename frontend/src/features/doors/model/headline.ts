import { headlineTexts } from '../../../texts/doors-model.ts';
import { clockTime } from './clock.ts';
import { isEntry } from './doors-meant.ts';
import { tallyOf } from './tally.ts';
import { seenOf } from './view.ts';
import type { View } from './view.ts';
import type { DoorState } from './worded-state.ts';

/** The page's one sentence, and how alarming it is. */
export interface Headline {
  state: DoorState;
  text: string;
}

/** Whether every door does what is written; `isLost` when the shop tells nothing any more. `now` is in ms. */
export function headlineOf(view: View, now: number, { isLost = false } = {}): Headline {
  const { freshness, seen } = view.picture;
  const { open, shut, inDoubt, mismatch } = tallyOf(view, now);
  if (mismatch > 0) {
    return { state: 'mismatch', text: headlineTexts.mismatch(whoDiffers(view, now)) };
  }
  if (isLost) return { state: 'in doubt', text: headlineTexts.lost };
  if (freshness.state === 'stale') {
    return { state: 'in doubt', text: headlineTexts.stale(clockTime(freshness.since)) };
  }
  if (open + shut === 0) {
    const isAged = Object.values(seen).some(({ result }) => result !== 'not tried');
    return { state: 'in doubt', text: isAged ? headlineTexts.aged : headlineTexts.notTried };
  }
  if (inDoubt > 0) return { state: 'open', text: headlineTexts.triedAsWritten };
  if (hasOneGatehouseOnly(view)) return { state: 'open', text: headlineTexts.oneGatehouse };
  const text = shut > open ? headlineTexts.mostlyShut : headlineTexts.asWritten;
  return { state: 'open', text };
}

/** Services by name, entrances too, in the order of the chain. */
function whoDiffers(view: View, now: number): string[] {
  const doors = view.picture.claims
    .filter(({ id }) => seenOf(view, id, now)?.verdict === 'mismatch')
    .flatMap(({ door }) => view.doors.get(door) ?? []);
  const names = new Set(
    doors.map((door) => (isEntry(door) ? nameOf(door) : (door.service ?? nameOf(door)))),
  );
  const inOrder = [...view.services.keys()].filter((name) => names.has(name));
  return [...inOrder, ...[...names].filter((name) => !inOrder.includes(name))];
}

function nameOf({ object }: { object: string }): string {
  return object.slice(object.indexOf('/') + 1);
}

function hasOneGatehouseOnly({ map }: View): boolean {
  const isInside = map.services.every(({ type }) => type !== 'LoadBalancer' && type !== 'NodePort');
  return isInside && map.entrances.length === 1;
}
