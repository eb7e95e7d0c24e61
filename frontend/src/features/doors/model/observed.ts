import type { Seen } from '@doorstep/backend/contract/doors-matrix';

/** What was seen, in the closed list of words; of an answer that is no way in its number: `answered 404`. */
export function observedWord({ result, status = 200 }: Seen): string {
  return result === 'answered' && status >= 400 ? `${result} ${status}` : result;
}
