import { randomUUID } from 'node:crypto';
import type { PlantedBug } from './planted-bug.ts';

const service = 'features/orders/orders.service.ts';
const checkout = 'features/orders/checkout.service.ts';
const orders = 'features/orders/orders.repository.ts';
const keys = 'features/orders/idempotency.repository.ts';

const mayWait = {
  file: service,
  replace: 'export function placeOrder(',
  by: 'export async function placeOrder(',
};
const twoOutcomes = ['confirmed and refused', 'refused, and ordered all the same'] as const;

/** The mistakes that a shop of this kind is known for. */
export const plantedBugs: PlantedBug[] = [
  {
    name: 'no guard',
    fact: 'Pieces are taken from the stock whether there are enough or not.',
    edits: [{ file: orders, replace: `      .where('stock', '>=', quantity),\n`, by: '' }],
    breaks: ['a negative number'],
  },
  {
    name: 'read-modify-write',
    fact: 'The stock is read before the transaction, and what is left is written in it.',
    edits: [
      mayWait,
      {
        file: service,
        replace: '  return inTransaction(database, async (transaction) => {',
        by: '  const seen = await findLinesToOrder(database, cartId);\n  return inTransaction(database, async (transaction) => {',
      },
      {
        file: service,
        replace: 'await checkOut(transaction, cartId, request)',
        by: 'await checkOut(transaction, cartId, request, seen)',
      },
      {
        file: service,
        replace: 'import { findOrder, ',
        by: 'import { findLinesToOrder, findOrder, ',
      },
      {
        file: checkout,
        replace: '  request: OrderRequest,\n',
        by: '  request: OrderRequest,\n  seen: Line[],\n',
      },
      {
        file: checkout,
        replace: 'exists ? await findLinesToOrder(transaction, cartId) : [];',
        by: 'exists && (await findLinesToOrder(transaction, cartId)).length > 0 ? seen : [];',
      },
      {
        file: checkout,
        replace: 'takeFromStock(transaction, productId, requested)',
        by: 'takeFromStock(transaction, productId, requested, line.stock)',
      },
      {
        file: orders,
        replace: `  quantity: number,\n): Promise<boolean> {`,
        by: `  quantity: number,\n  seen: number,\n): Promise<boolean> {\n  if (seen < quantity) return false;`,
      },
      {
        file: orders,
        replace: `({ eb }) => ({ stock: eb('stock', '-', quantity) })`,
        by: `{ stock: quantity }`,
      },
      {
        file: orders,
        replace: 'take.run(transaction, { productId, quantity })',
        by: 'take.run(transaction, { productId, quantity: seen - quantity })',
      },
      { file: orders, replace: `      .where('stock', '>=', quantity),\n`, by: '' },
    ],
    breaks: ['pieces at the start are not left + sold'],
  },
  {
    name: 'no key',
    fact: 'The Idempotency-Key is asked for, and not looked at.',
    edits: [
      {
        file: service,
        replace: 'const isNew = await claimKey(transaction, key, requestHash, Date.now());',
        by: 'const isNew = true;',
      },
      {
        file: service,
        replace: '    await saveReply(transaction, key, reply);\n',
        by: '',
      },
    ],
    breaks: [...twoOutcomes],
  },
  {
    name: 'key stored after commit',
    fact: 'The order is committed first, and then the key with its reply.',
    edits: [
      mayWait,
      {
        file: service,
        replace: '  return inTransaction(database, async (transaction) => {',
        by: '  const stored = await findKey(database, key);\n  if (stored?.reply) return stored.reply;\n  const reply = await inTransaction(database, async (transaction) => {',
      },
      {
        file: service,
        replace:
          '    const isNew = await claimKey(transaction, key, requestHash, Date.now());\n' +
          '    if (!isNew) return storedReply(transaction, key, requestHash);\n',
        by: '',
      },
      {
        file: service,
        replace: '    await saveReply(transaction, key, reply);\n    return reply;\n  });\n',
        by: '    return reply;\n  });\n  await claimKey(database, key, requestHash, Date.now());\n  await saveReply(database, key, reply);\n  return reply;\n',
      },
      {
        file: keys,
        replace: '.executeTakeFirstOrThrow();\n}\n\nconst save =',
        by: '.executeTakeFirst();\n}\n\nconst save =',
      },
    ],
    breaks: [...twoOutcomes],
  },
  {
    name: 'retry without key',
    fact: 'Customers send a doubtful order again with a new key.',
    edits: [],
    keyOfRetry: () => randomUUID(),
    breaks: [...twoOutcomes],
  },
  {
    name: 'totals from the client',
    fact: 'The total that the customer sends is the total of the order.',
    edits: [
      {
        file: checkout,
        replace: '  refuseOtherTotal(request.expectedTotal, subtotal + delivery);\n',
        by: '',
      },
      {
        file: checkout,
        replace: 'total_minor: subtotal + delivery,',
        by: 'total_minor: request.expectedTotal ?? subtotal + delivery,',
      },
    ],
    breaks: ['a total that is not its lines'],
  },
];
