import type { Pieces, RunProduct } from './history.ts';
import type { Random } from './random.ts';

/** The stocks of one shelf: products that have one piece, ten and a hundred. */
const shelf = [1, 1, 1, 10, 10, 10, 100];
/** Of all lines that are drawn, so many are for products with so many pieces. */
const demand = [
  { stock: 1, weight: 2, most: 1 },
  { stock: 10, weight: 3, most: 2 },
  { stock: 100, weight: 5, most: 3 },
];
/** Orders after which customers go to the next shelf, where all is there again. */
const ordersPerShelf = 75;

/** The stocks for a run: new shelves for as long as it may take. */
export function planStocks(orders: number): number[] {
  return Array.from({ length: 2 * Math.ceil(orders / ordersPerShelf) + 2 }, () => shelf).flat();
}

/** The products before which customers stand after so many shelves. */
export function shelfOf(products: RunProduct[], index: number): RunProduct[] {
  const count = products.length / shelf.length;
  const first = (index % count) * shelf.length;
  return products.slice(first, first + shelf.length);
}

/** Whether customers have had enough of a shelf. */
export function isShelfDone(ordered: number): boolean {
  return ordered >= ordersPerShelf;
}

/** What one customer wants: one to three products of a shelf, in any order. */
export function drawLines(random: Random, products: RunProduct[]): Pieces[] {
  const kinds = demand.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));
  const wanted = new Map<number, number>();
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  for (let line = 0; line < count; line += 1) {
    const { stock, most } = random.pick(kinds);
    const product = random.pick(products.filter((one) => one.stock === stock));
    wanted.set(product.id, random.integer(1, most));
  }
  return [...wanted].map(([productId, quantity]) => ({ productId, quantity }));
}

/** How one customer behaves at the checkout. */
export interface Manner {
  delivery: 'step' | 'knock';
  /** Added to the promised total that is sent along; undefined sends none. */
  tampering: number | undefined;
  /** Sends the same checkout twice at once, as a double click does. */
  doubleClick: boolean;
  /** Orders the same cart in two tabs at once. */
  secondTab: boolean;
  /** Sends it again after its answer, as a reload does. */
  reload: boolean;
}

export function drawManner(random: Random): Manner {
  return {
    delivery: random.pick(['step', 'knock']),
    tampering: random.pick([undefined, undefined, undefined, 0, 0, 0, 0, 0, -1, -1000]),
    doubleClick: random.chance(0.3),
    secondTab: random.chance(0.05),
    reload: random.chance(0.15),
  };
}
