import { parseJson, valueAt } from '../correctness/read-json.ts';
import type { Outcome } from './ask.ts';

/** What a good answer is: its status, and whether its body is what was asked for. */
export interface Expected {
  status: number;
  isBody: (body: string) => boolean;
}

/** A refusal that a customer meets in a healthy shop too. */
const soldOut = { status: 409, code: 'out_of_stock' };

/** The names that people know these by. */
const troubles = new Map([
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['ECONNREFUSED', 'refused'],
  ['EHOSTUNREACH', 'no route'],
  ['ENETUNREACH', 'no route'],
  ['ETIMEDOUT', 'timeout'],
]);

/** What a customer would complain of, in few words; nothing where there is nothing to complain of. */
export function complaint(expected: Expected, outcome: Outcome): string | undefined {
  if ('trouble' in outcome) return troubles.get(outcome.trouble) ?? outcome.trouble;
  const { status, body } = outcome.answer;
  const code = valueAt(parseJson(body), 'error', 'code');
  if (status === soldOut.status && code === soldOut.code) return undefined;
  if (status !== expected.status) return ['HTTP', status, code].filter(Boolean).join(' ');
  return expected.isBody(body) ? undefined : 'wrong body';
}
