import { whenWanted } from '../../lib/when-wanted.ts';

const day = whenWanted(
  () => new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }),
);
const shortDay = whenWanted(
  () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }),
);
const fullDay = whenWanted(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }));

function daysAfter(placedAt: string, days: number): Date {
  const date = new Date(placedAt);
  date.setDate(date.getDate() + days);
  return date;
}

/** The day an order was placed: "11 June 2026". */
export function placedOn(placedAt: string): string {
  return fullDay().format(new Date(placedAt));
}

/** The day after an order was placed: "Friday 12 June". */
export function nextDay(placedAt: string): string {
  return day().format(daysAfter(placedAt, 1));
}

/** Two to four days after an order was placed: "13–15 June". */
export function twoToFourDays(placedAt: string): string {
  return shortDay().formatRange(daysAfter(placedAt, 2), daysAfter(placedAt, 4));
}
