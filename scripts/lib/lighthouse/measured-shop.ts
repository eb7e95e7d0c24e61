import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../correctness/api-process.ts';
import { Failure } from '../failure.ts';
import { storefrontDir } from '../local/storefront.ts';
import { root } from '../run.ts';

/** What a customer has in the basket, by the numbers of the products. */
const basket = [
  { productId: 1, quantity: 2 },
  { productId: 12, quantity: 1 },
  { productId: 40, quantity: 1 },
];

/** A shop on the embedded database, and a customer with something in the basket. */
export interface MeasuredShop {
  url: string;
  /** The customer's cookie. */
  cookie: string;
  /** For what is written while measuring; removed when the shop is closed. */
  folder: string;
  close(): Promise<void>;
}

/** Opens it as `npm start` does, the built storefront served by the API. Throws a `Failure` when that fails. */
export async function openMeasuredShop(): Promise<MeasuredShop> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-lighthouse-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  let ended = false;
  const api = await startApi({
    root,
    env: {
      DB_HOST: '',
      SQLITE_FILE: join(folder, 'shop.sqlite'),
      STOREFRONT_DIR: storefrontDir,
      DOORS: 'recording',
    },
    log: join(folder, 'api.log'),
    onEnded: () => (ended = true),
  });
  opened.defer(() => api.stop());
  opened.defer(() => {
    if (ended) throw new Failure('the shop ended while it was measured.');
  });
  const url = `http://127.0.0.1:${api.port}`;
  const cookie = await fillBasket(url);
  const kept = opened.move();
  return { url, cookie, folder, close: () => kept.disposeAsync() };
}

async function fillBasket(url: string): Promise<string> {
  let cookie = '';
  for (const { productId, quantity } of basket) {
    const reply = await fetch(`${url}/api/cart/lines/${productId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ quantity }),
    });
    if (!reply.ok) throw new Failure(`the basket could not be filled: ${await reply.text()}`);
    cookie ||= reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }
  return cookie;
}
