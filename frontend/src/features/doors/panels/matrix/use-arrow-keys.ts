import type { KeyboardEvent } from 'react';
import { useState } from 'react';

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** What the arrow keys need of a table of buttons that know their place. */
export interface ArrowKeys {
  /** The one cell that Tab stops at: `row column`. */
  stop: string;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Keeps the stop where the pointer or a reader put the focus. */
  onFocus: (event: { target: EventTarget }) => void;
}

const placeOf = (target: EventTarget) =>
  target instanceof HTMLElement
    ? target.closest<HTMLElement>('[data-at]')?.dataset['at']
    : undefined;

/** One tab stop for a whole table: the arrow keys move among its `rows` by `columns` cells. */
export function useArrowKeys(rows: number, columns: number, first: string): ArrowKeys {
  const [held, setHeld] = useState<string>();
  const [row = 0, column = 0] = (held ?? first).split(' ').map(Number);
  const stop = `${Math.min(row, rows - 1)} ${Math.min(column, columns - 1)}`;

  return {
    stop,
    onFocus: ({ target }) => {
      const at = placeOf(target);
      if (at !== undefined) setHeld(at);
    },
    onKeyDown: (event) => {
      const step = steps[event.key];
      const at = placeOf(event.target);
      if (!step || at === undefined) return;
      event.preventDefault();
      const [row = 0, column = 0] = at.split(' ').map(Number);
      const next = `${within(row + step[0], rows)} ${within(column + step[1], columns)}`;
      event.currentTarget.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
    },
  };
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
