import { gatherFacts } from './facts.ts';
import type { HistoryEvent } from './history.ts';
import { checkAnswers } from './rules-of-answers.ts';
import { checkOrders } from './rules-of-orders.ts';
import { checkStock } from './rules-of-stock.ts';
import { checkTotals } from './rules-of-totals.ts';
import type { Violation } from './violation.ts';

const checks = [checkOrders, checkAnswers, checkStock, checkTotals];

/**
 * Every violation in a history; none in that of a correct shop. Reads nothing but the history. Throws a
 * TypeError when it has no start or no end.
 */
export function findViolations(history: HistoryEvent[]): Violation[] {
  const facts = gatherFacts(history);
  return checks.flatMap((check) => check(facts));
}
