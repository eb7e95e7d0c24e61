import { parseJson, valueAt } from '../correctness/read-json.ts';
import type { ShelfProduct } from './catalogue.ts';
import type { Turn } from './turn.ts';

/** What was bought as the customers know it. */
export interface Purchases {
  /** Every checkout that was sent, by the name of its customer. */
  asked: Set<string>;
  /** The orders that were confirmed, by the same name. */
  confirmed: Map<string, string>;
}

/** Orders of the load have addresses at this host, and nobody else's has. */
export const mailHost = 'rollout.example';

/** Customers who come, put one thing into a cart of their own and, a while later, buy it. */
export class Customers {
  readonly purchases: Purchases = { asked: new Set(), confirmed: new Map() };
  readonly #run: string;
  readonly #origin: string;
  readonly #products: ShelfProduct[];
  readonly #ready: { name: string; cookie: string }[] = [];
  #came = 0;

  constructor(run: string, origin: string, products: ShelfProduct[]) {
    this.#run = run;
    this.#origin = origin;
    this.#products = products;
  }

  /** The next customer comes and fills a cart. */
  fillCart(): Turn {
    const number = this.#came;
    this.#came += 1;
    const { id } = this.#products[number % this.#products.length] ?? { id: 0 };
    return {
      asked: {
        method: 'PUT',
        path: `/api/cart/lines/${id}`,
        headers: { origin: this.#origin },
        body: { quantity: 1 },
      },
      expected: { status: 200, isBody: (body) => valueAt(parseJson(body), 'itemCount') === 1 },
      heard: (outcome) => {
        if (!('answer' in outcome) || outcome.answer.status !== 200) return;
        const cookies = outcome.answer.headers['set-cookie'] ?? [];
        const cookie = cookies.map((given) => given.split(';')[0]).join('; ');
        this.#ready.push({ name: `${this.#run}-${number}`, cookie });
      },
    };
  }

  /** Whoever has waited longest buys; undefined when nobody waits. */
  order(): Turn | undefined {
    const customer = this.#ready.shift();
    if (!customer) return undefined;
    const { name, cookie } = customer;
    const email = `${name}@${mailHost}`;
    this.purchases.asked.add(name);
    return {
      asked: {
        method: 'POST',
        path: '/api/orders',
        headers: { origin: this.#origin, cookie, 'idempotency-key': `rollout-${name}` },
        body: { name: `Customer ${name}`, email, address, delivery: 'step' },
      },
      expected: { status: 201, isBody: (body) => valueAt(parseJson(body), 'email') === email },
      heard: (outcome) => {
        if (!('answer' in outcome) || outcome.answer.status !== 201) return;
        this.purchases.confirmed.set(name, String(valueAt(parseJson(outcome.answer.body), 'id')));
      },
    };
  }
}

const address = {
  street: 'Lindenallee',
  houseNumber: '80',
  postcode: '10456',
  city: 'Berlin',
  country: 'DE',
};
