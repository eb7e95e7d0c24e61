import type { LightMyRequestResponse } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { ErrorReply } from '../../contract/error.ts';
import { buildAccount } from '../../testing/build-account.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';

async function opened() {
  const shop = await openShop();
  onTestFinished(() => shop.close());
  const ask = (url: string, payload: object, chain = '198.51.100.7') =>
    shop.server.inject({ method: 'POST', url, payload, headers: { 'x-forwarded-for': chain } });
  return { shop, ask };
}

/** Asks so often at once, and counts what was not refused. */
async function letThrough(
  times: number,
  ask: (index: number) => Promise<LightMyRequestResponse>,
): Promise<number> {
  const replies = await Promise.all(Array.from({ length: times }, (_, index) => ask(index)));
  const refused = replies.filter(({ statusCode }) => statusCode === 429);
  for (const reply of refused) {
    expect(bodyOf(reply, 429, ErrorReply).error.code).toBe('rate_limited');
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  }
  return times - refused.length;
}

test('an account can be guessed at ten times, from however many addresses; others go on', async () => {
  const { ask } = await opened();
  const guess = (index: number, email = 'greta@example.org') =>
    ask('/api/session', { email, password: `guess ${index}` }, `203.0.113.${index}`);
  expect(await letThrough(13, guess)).toBe(10);
  expect((await guess(40, 'other@example.org')).statusCode).toBe(401);
});

test('one address can try twenty times, on however many accounts, whatever chain it invents', async () => {
  const { ask } = await opened();
  const guess = (index: number, address = '198.51.100.7') => {
    const email = `greta.${index}@example.org`;
    return ask('/api/session', { email, password: 'a guess' }, `203.0.113.${index}, ${address}`);
  };
  expect(await letThrough(23, guess)).toBe(20);
  expect((await guess(50, '198.51.100.8')).statusCode).toBe(401);
});

test('whoever knows the password is not kept out by using it', async () => {
  const { shop, ask } = await opened();
  const { email, password, name } = buildAccount();
  await shop.customer().signUp({ email, password, name });
  const signIn = (index: number) => ask('/api/session', { email, password }, `203.0.113.${index}`);
  expect(await letThrough(6, signIn)).toBe(6);
  expect(await letThrough(6, (index) => signIn(index + 10))).toBe(6);
});

test('one address can ask for thirty accounts', async () => {
  const { ask } = await opened();
  expect(await letThrough(32, () => ask('/api/accounts', buildAccount()))).toBe(30);
});
