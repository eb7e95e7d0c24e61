const firstMs = 500;
const mostMs = 5_000;

/** How long to wait before a try, in ms; `failed` tries went before. `random` is from 0 to 1. */
export function backOff(failed: number, random: number): number {
  return Math.min(mostMs, firstMs * 2 ** failed) * (0.5 + random / 2);
}
