import { expect, test } from 'vitest';
import { arrowsOf, roundedPath, turnOf } from './marks.ts';

const start = { x: 0, y: 0 };
const corner = { x: 100, y: 0 };
const end = { x: 100, y: 200 };

test('corners are round, and no rounder than half of the shorter leg', () => {
  expect(roundedPath([start, corner, end])).toBe('M0 0L92 0Q100 0 100 8L100 200');
  expect(roundedPath([start, corner, { x: 100, y: 6 }])).toBe('M0 0L97 0Q100 0 100 3L100 6');
  expect(roundedPath([])).toBe('');
});

test('long legs bear an arrowhead in their middle, in the way they lead', () => {
  expect(arrowsOf([[end, corner, start]], [], 500, [])).toEqual([
    { x: 100, y: 100, turn: -90 },
    { x: 50, y: 0, turn: 180 },
  ]);
  expect(arrowsOf([[start, { x: 40, y: 0 }]], [], 500, [])).toEqual([]);
});

test('no arrowhead stands on a disc or where something else is', () => {
  const taken = [{ x: 90, y: 90, width: 20, height: 20 }];
  expect(arrowsOf([[start, corner, end]], [{ x: 55, y: 0 }], 500, taken)).toEqual([]);
});

test('a leg turns by a quarter', () => {
  expect([turnOf(start, corner), turnOf(corner, end), turnOf(end, corner)]).toEqual([0, 90, -90]);
});
