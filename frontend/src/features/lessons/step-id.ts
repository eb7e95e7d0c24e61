/** The id of a step's part of the page; `number` is from 1. */
export function stepId(number: number): string {
  return `step-${number}`;
}
