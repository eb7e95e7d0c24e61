import { createHash } from 'node:crypto';

/** Numbers that look random and are the same again for the same seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number between both, which may be either. */
  integer(minimum: number, maximum: number): number;
  chance(probability: number): boolean;
  /** Throws a RangeError when there is nothing to pick from. */
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/** A generator for a seed: mulberry32, started from the seed's hash. */
export function randomFrom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (minimum: number, maximum: number) =>
    minimum + Math.floor(next() * (maximum - minimum + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick(list) {
      for (const value of list.slice(integer(0, list.length - 1))) return value;
      throw new RangeError('there is nothing to pick from');
    },
    shuffled(list) {
      const drawn = list.map((value) => ({ value, order: next() }));
      return drawn.toSorted((a, b) => a.order - b.order).map(({ value }) => value);
    },
  };
}
