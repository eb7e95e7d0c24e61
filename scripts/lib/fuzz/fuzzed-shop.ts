import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../correctness/api-process.ts';
import { Failure } from '../failure.ts';
import { root } from '../run.ts';

/** Who asks in a run: the name, and the cookies that make them so. They have something in their basket. */
export interface Visitor {
  name: string;
  cookie: string;
  /** The token of who is signed in. */
  session?: string;
}

/** A new shop on the embedded database, to be asked anything. */
export interface FuzzedShop {
  url: string;
  /** Of its files, and for those of the fuzz; removed when it is closed. */
  folder: string;
  visitors: Visitor[];
  close(): Promise<void>;
}

/** Opens it, with somebody signed in who runs it. Throws a `Failure` when that is not possible. */
export async function openFuzzedShop(): Promise<FuzzedShop> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-fuzz-'));
  opened.defer(() => rm(folder, { recursive: true, force: true }));
  const admin = { email: 'admin@example.org', password: randomBytes(16).toString('hex') };
  let ended = false;
  const api = await startApi({
    root,
    env: {
      DB_HOST: '',
      SQLITE_FILE: join(folder, 'shop.sqlite'),
      DOORS: 'recording',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
    },
    log: join(folder, 'api.log'),
    onEnded: () => (ended = true),
  });
  opened.defer(() => api.stop());
  opened.defer(() => {
    if (ended)
      throw new Failure('the API ended while it was asked; run it again by the same seed.');
  });
  const url = `http://127.0.0.1:${api.port}`;
  const cookie = await send(url, 'POST', '/api/session', admin);
  await fillBasket(url, cookie);
  const visitors = [
    { name: 'a guest', cookie: await fillBasket(url) },
    { name: 'an admin', cookie, session: /doorstep_session=([^;]+)/.exec(cookie)?.[1] ?? '' },
  ];
  const kept = opened.move();
  return { url, folder, visitors, close: () => kept.disposeAsync() };
}

function fillBasket(url: string, cookie?: string): Promise<string> {
  return send(url, 'PUT', '/api/cart/lines/1', { quantity: 1 }, cookie);
}

/** Sends what has to succeed; returns the cookies that come with the answer. */
async function send(url: string, method: string, path: string, body: object, cookie?: string) {
  const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
  const reply = await fetch(url + path, { method, headers, body: JSON.stringify(body) });
  const cookies = reply.headers.getSetCookie().map((text) => text.split(';')[0]);
  if (reply.ok) return cookies.join('; ');
  throw new Failure(`${method} ${path} was answered ${reply.status}: ${await reply.text()}`);
}
