import type { Facts } from './facts.ts';
import type { Violation } from './violation.ts';

/** No piece is sold that there is not, none is lost, and nothing is negative. */
export function checkStock({ products, purchases, orders, ended }: Facts): Violation[] {
  const available = purchases
    .flatMap(({ refusals }) => refusals)
    .map(({ shortage }) => shortage?.available ?? 0);
  return [
    ...products
      .filter(({ stock, left, sold }) => stock !== left + sold)
      .map(({ id, stock, left, sold }): Violation => {
        const what = `product ${id}: ${stock} at the start, ${left} left, ${sold} sold`;
        return { rule: 'pieces at the start are not left + sold', what };
      }),
    ...products
      .filter(({ left }) => left < 0)
      .map(({ id, left }) => negative(`product ${id}`, left)),
    ...available
      .filter((left) => left < 0)
      .map((left) => negative('"available" of a refusal', left)),
    ...orders
      .flatMap(({ id, subtotal, delivery, total, itemCount, lines }) =>
        [subtotal, delivery, total, itemCount, ...lines.map(({ quantity }) => quantity)].map(
          (number) => ({ id, number }),
        ),
      )
      .filter(({ number }) => number < 0)
      .map(({ id, number }) => negative(`order ${id}`, number)),
    ...Array.from({ length: ended }, (): Violation => {
      return { rule: 'the API ended by itself', what: 'nobody had killed it' };
    }),
  ];
}

function negative(what: string, number: number): Violation {
  return { rule: 'a negative number', what: `${what}: ${number}` };
}
