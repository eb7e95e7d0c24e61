/** A middle value, and between which ones it lay. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Median, least and most of at least one number. */
export function spreadOf(numbers: number[]): Spread {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (index: number) => sorted[Math.floor(index)] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(middle) + at(middle + 0.5)) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}

/** The quotients of what was measured in the same round: what disturbs a round disturbs both. */
export function ratios(ours: number[], others: number[]): number[] {
  return ours.map((value, round) => value / (others[round] ?? Number.NaN));
}

/** "0.93 (0.88 to 0.97)". */
export function formatSpread({ median, least, most }: Spread, digits: number, unit = ''): string {
  const [middle, low, high] = [median, least, most].map((value) => value.toFixed(digits));
  return `${middle}${unit} (${low} to ${high})`;
}
