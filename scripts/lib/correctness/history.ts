/** A product of a run, as it was when the run began; the price in minor units. */
export interface RunProduct {
  id: number;
  stock: number;
  price: number;
}

/** So many pieces of a product, in a cart or an order. */
export interface Pieces {
  productId: number;
  quantity: number;
}

/** An order as it lies in the database at the end; amounts in minor units. */
export interface StoredOrder {
  id: string;
  /** What its customer's e-mail says. */
  purchase: string;
  itemCount: number;
  subtotal: number;
  delivery: number;
  total: number;
  lines: (Pieces & { price: number })[];
}

/** What happened in a run, in the order it was seen; `time` is ms since the run's start. */
export type HistoryEvent = { time: number } & (
  | { type: 'start'; seed: string; database: string; products: RunProduct[] }
  | ({ type: 'purchase' } & Purchase)
  | { type: 'invoke'; request: number; purchase: string; key: string }
  | { type: 'ok'; request: number; body: string }
  | ({ type: 'fail'; request: number } & Refusal)
  | { type: 'ambiguous'; request: number; reason: string }
  | { type: 'fault'; name: string }
  /** The API's process ended, and nobody had killed it. */
  | { type: 'api-ended' }
  | { type: 'end'; stock: { id: number; stock: number }[]; orders: StoredOrder[] }
);

/** An event without its time. */
export type Happening = HistoryEvent extends infer Event
  ? Event extends HistoryEvent
    ? Omit<Event, 'time'>
    : never
  : never;

/** One intent to buy: it may become one order or none, however often it is sent. */
export interface Purchase {
  id: string;
  /** Two purchases of one cart are two tabs. */
  cart: string;
  lines: Pieces[];
  /** What the cart costs by the prices at the start, and its delivery by the cart's page. */
  promised: { subtotal: number; delivery: number };
  /** What the customer sends as the total that was seen; a wrong one must be refused. */
  expectedTotal?: number;
}

/** A definite no: nothing was ordered. */
export interface Refusal {
  status: number;
  code: string;
  /** Of `out_of_stock`: how many were asked for, and how many were left. */
  shortage?: { requested: number; available: number };
}
