import type { Happening } from '../../contract/doors-picture.ts';

/** What happened, before it has its place on the timeline. */
export type Event = Pick<Happening, 'about' | 'object' | 'what' | 'effect'>;

/** ms within which something equal is the same happening again, and a mismatch is a happening's effect. */
const together = 30_000;

/**
 * The happenings that tell of these events, newest first: one like the newest that is known counts that
 * one up, under its id. `known` is newest first; `number` makes the ids.
 */
export function tell(
  events: Event[],
  { known, at, number }: { known: Happening[]; at: string; number: number },
): Happening[] {
  const told: Happening[] = [];
  for (const [index, event] of events.entries()) {
    const newest = told[0] ?? known[0];
    if (newest && isSame(newest, event) && isClose(newest, at)) {
      const again = { ...newest, at, what: countUp(newest.what) };
      if (told[0]) told[0] = again;
      else told.unshift(again);
    } else {
      told.unshift({ id: `${number + index}`, at, ...event, mismatch: false });
    }
  }
  return told;
}

/** The newest happening with the number of mismatches as its effect; a new one where none is recent. */
export function blame(
  count: number,
  { newest, at, number }: { newest: Happening | undefined; at: string; number: number },
): Happening {
  const sentence = inWords(count);
  if (newest && isClose(newest, at)) {
    const effect = (newest.effect ?? '').replace(anyCount, '');
    return { ...newest, effect: [effect, sentence].filter(Boolean).join('. '), mismatch: true };
  }
  return {
    id: `${number}`,
    at,
    about: 'door',
    object: 'Doors',
    what: 'No change was seen in the cluster, and yet doors answer otherwise than before',
    effect: sentence,
    mismatch: true,
  };
}

function inWords(count: number): string {
  return `${count} ${count === 1 ? 'try now differs' : 'tries now differ'} from what is written`;
}

const anyCount = /(?:\. )?\d+ tr(?:y now differs|ies now differ) from what is written$/;
const anyTimes = / \((?<times>\d+) times\)$/;

function isSame(known: Happening, { object, what, effect }: Event): boolean {
  const plain = known.what.replace(anyTimes, '');
  return known.object === object && plain === what && known.effect === effect;
}

function countUp(what: string): string {
  const times = Number(anyTimes.exec(what)?.groups?.['times'] ?? 1);
  return `${what.replace(anyTimes, '')} (${times + 1} times)`;
}

function isClose({ at }: Happening, now: string): boolean {
  return Date.parse(now) - Date.parse(at) <= together;
}
