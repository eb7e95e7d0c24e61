/**
 * Reads what was typed into a stepper: the number as typed and the number that can be had.
 * Text that is no whole number from 1 up gives undefined.
 */
export function readStepperText(
  text: string,
  max: number,
): { typed: number; value: number } | undefined {
  const trimmed = text.trim();
  if (!/^\d{1,6}$/.test(trimmed)) {
    return undefined;
  }
  const typed = Number(trimmed);
  return typed < 1 ? undefined : { typed, value: Math.min(typed, max) };
}
