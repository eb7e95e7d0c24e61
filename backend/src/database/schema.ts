import type { Generated } from 'kysely';

/** Rows as they lie in the database, the same on SQLite and MySQL. Times are ms since the epoch. */
export interface Schema {
  categories: CategoriesTable;
  products: ProductsTable;
  carts: CartsTable;
  cart_lines: CartLinesTable;
  orders: OrdersTable;
  order_lines: OrderLinesTable;
  idempotency_keys: IdempotencyKeysTable;
  accounts: AccountsTable;
  sessions: SessionsTable;
}

interface CategoriesTable {
  id: Generated<number>;
  slug: string;
  name: string;
  line: string;
  position: number;
}

interface ProductsTable {
  id: Generated<number>;
  sku: string;
  slug: string;
  name: string;
  category_id: number;
  price_minor: number;
  stock: number;
  blurb: string;
  /** JSON array of strings */
  details: string;
  /** JSON object, see the contract's Illustration */
  illustration: string;
  /** JSON array of slugs */
  related: string;
  search_text: string;
  /** Place on the home page, from 1; null where it does not stand there */
  featured_position: number | null;
  /** Rises with every edit by an admin, not with a sale */
  version: Generated<number>;
}

interface CartsTable {
  id: string;
  created_at: number;
  updated_at: number;
}

interface CartLinesTable {
  cart_id: string;
  product_id: number;
  quantity: number;
  added_at: number;
}

interface OrdersTable {
  sequence: Generated<number>;
  id: string;
  cart_id: string;
  placed_at: number;
  name: string;
  email: string;
  street: string;
  house_number: string;
  postcode: string;
  city: string;
  country: string;
  delivery: string;
  item_count: number;
  subtotal_minor: number;
  delivery_minor: number;
  total_minor: number;
  currency: string;
  status: Generated<string>;
  /** null: since it was placed */
  status_since: number | null;
}

interface OrderLinesTable {
  order_sequence: number;
  line_number: number;
  product_id: number;
  sku: string;
  slug: string;
  name: string;
  quantity: number;
  price_minor: number;
}

interface AccountsTable {
  id: Generated<number>;
  /** Lower case */
  email: string;
  name: string;
  /** `$scrypt$…`, see lib/password.ts */
  password_hash: string;
  role: string;
  /** The cart of this account on every device; its id never leaves the server */
  cart_id: string;
  created_at: number;
  signed_in_at: number | null;
}

interface SessionsTable {
  /** SHA-256 of the token in hex */
  token_hash: string;
  account_id: number;
  created_at: number;
  expires_at: number;
}

interface IdempotencyKeysTable {
  cart_id: string;
  /** SHA-256 of the key in hex */
  key_hash: string;
  /** SHA-256 of the canonical request in hex */
  request_hash: string;
  /** The reply's body, byte for byte; null only inside the transaction that makes it */
  reply: string | null;
  created_at: number;
}
