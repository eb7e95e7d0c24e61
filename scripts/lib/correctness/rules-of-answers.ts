import type { Facts, PurchaseFacts } from './facts.ts';
import type { Refusal } from './history.ts';
import type { Violation } from './violation.ts';

/** Every purchase has one outcome, the same however often it is asked for, and a refusal its reason. */
export function checkAnswers({ purchases }: Facts): Violation[] {
  const carts = Map.groupBy(purchases, ({ cart }) => cart);
  return purchases.flatMap((facts) => {
    const ordered = (carts.get(facts.cart) ?? []).some(({ orders }) => orders.length > 0);
    return [...checkOutcome(facts), ...checkBytes(facts), ...checkReasons(facts, ordered)];
  });
}

function checkOutcome({ id, confirmations, refusals, orders }: PurchaseFacts): Violation[] {
  const confirmed = confirmations.length > 0;
  const [refusal] = refusals;
  if (confirmed && refusal) {
    return [{ rule: 'confirmed and refused', what: `${id}: 201 and ${refusal.code}` }];
  }
  if (refusal && orders.length > 0) {
    return [{ rule: 'refused, and ordered all the same', what: `${id}: ${refusal.code}` }];
  }
  if (confirmed || refusal) return [];
  return [{ rule: 'without an outcome', what: `${id}: ${orders.length} orders are stored` }];
}

function checkBytes({ id, confirmations }: PurchaseFacts): Violation[] {
  const replies = Map.groupBy(confirmations, ({ key }) => key);
  return [...replies].flatMap(([key, of]): Violation[] => {
    const bodies = new Set(of.map(({ body }) => body));
    if (bodies.size === 1) return [];
    return [{ rule: 'another answer to the same key', what: `${id}: ${bodies.size} for ${key}` }];
  });
}

function checkReasons(facts: PurchaseFacts, ordered: boolean): Violation[] {
  return facts.refusals
    .filter((refusal) => !hasReason(refusal, facts, ordered))
    .map(({ status, code }): Violation => {
      return { rule: 'refused without a reason', what: `${facts.id}: ${status} ${code}` };
    });
}

function hasReason({ code, shortage }: Refusal, facts: PurchaseFacts, ordered: boolean): boolean {
  const { subtotal, delivery } = facts.promised;
  if (code === 'cart_empty') return ordered;
  if (code === 'out_of_stock') return shortage !== undefined && isShort(shortage);
  return code === 'total_changed' && facts.expectedTotal !== subtotal + delivery;
}

function isShort({ requested, available }: NonNullable<Refusal['shortage']>): boolean {
  return available < requested;
}
