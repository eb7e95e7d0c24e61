import { expect, test } from 'vitest';
import { formatProgress, parseProgress } from './progress.ts';

const check = { what: 'every door: as written', holds: true, saw: 'it is.' };
const step = { step: 0, done: true, checks: [check], at: '2026-11-21T12:00:00.000Z' };

test('what was written is read again', () => {
  const other = { ...step, step: 1, done: false, checks: [] };
  const data = { '04': formatProgress([step, other]), '05': formatProgress([]) };
  expect(parseProgress(data)).toEqual({ '04': [step, other], '05': [] });
});

test.each([[undefined], [null], ['04'], [[]], [{}]])('%j is the data of no lesson', (data) => {
  expect(parseProgress(data)).toEqual({});
});

test('lessons of another shape are left out, and the others stay', () => {
  const written = formatProgress([step]);
  const odd = { '4': written, four: written, '05': '{}', '06': '[', '07': '', '08': 'null' };
  expect(parseProgress({ ...odd, '09': 7, '04': written })).toEqual({ '04': [step] });
});

test.each([
  [7],
  [null],
  [{ ...step, step: '0' }],
  [{ ...step, step: -1 }],
  [{ ...step, step: 0.5 }],
  [{ ...step, done: 'yes' }],
  [{ ...step, at: 'yesterday' }],
  [{ ...step, at: 7 }],
  [{ ...step, checks: 'all' }],
])('%j is no step, and the others stay', (odd) => {
  expect(parseProgress({ '04': JSON.stringify([odd, step]) })).toEqual({ '04': [step] });
});

test('checks of another shape and unknown fields are left out', () => {
  const odd = [7, { ...check, what: 7 }, { ...check, holds: 'yes' }, { what: 'a', holds: true }];
  const written = { ...step, colour: 'red', checks: [...odd, { ...check, line: 12 }] };
  expect(parseProgress({ '04': JSON.stringify([written]) })).toEqual({ '04': [step] });
});
