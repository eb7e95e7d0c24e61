import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import { Session, SignInReply } from '../../contract/session.ts';
import { buildAccount } from '../../testing/build-account.ts';
import { bodyOf } from '../../testing/customer.ts';
import type { Customer } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';

const admin = { email: 'Owner@example.org', password: 'keys of the house' };

/** Starts another process's app on the same database, and waits until it is ready. */
async function startAgain(config: Config, log: string[] = []) {
  const app = await buildApp(
    { ...config, logLevel: 'info', admin },
    { logStream: { write: (line) => void log.push(line) } },
  );
  onTestFinished(() => app.server.close());
  await app.startup.done;
}

async function opened() {
  const shop = await openShop();
  onTestFinished(() => shop.close());
  return shop;
}

async function roleOf(customer: Customer, credentials: object) {
  return bodyOf(await customer.signIn(credentials), 200, SignInReply).account.role;
}

test('several replicas that start at once make one admin, and say so once, without the password', async () => {
  const shop = await opened();
  const log: string[] = [];
  await Promise.all([1, 2, 3].map(() => startAgain(shop.config, log)));
  expect(await roleOf(shop.customer(), admin)).toBe('admin');
  expect(log.filter((line) => line.includes('first admin'))).toHaveLength(1);
  expect(log.join('')).not.toContain(admin.password);
});

test('a customer with that address is promoted, with the configured password and no session', async () => {
  const shop = await opened();
  const squatter = { ...buildAccount(), email: 'owner@example.org' };
  const { email, password } = squatter;
  const customer = shop.customer();
  await customer.signUp(squatter);
  await customer.signIn({ email, password });

  await Promise.all([1, 2].map(() => startAgain(shop.config)));

  expect(bodyOf(await customer.get('/api/session'), 200, Session).account).toBeNull();
  expect((await shop.customer().signIn({ email, password })).statusCode).toBe(401);
  expect(await roleOf(shop.customer(), admin)).toBe('admin');
});

test('a password that the admin has changed stays changed', async () => {
  const shop = await opened();
  await startAgain(shop.config);
  const customer = shop.customer();
  await customer.signIn(admin);
  const newPassword = 'new keys of the house';
  const change = { currentPassword: admin.password, newPassword };
  bodyOf(await customer.put('/api/accounts/me/password', change), 200, Session);

  await startAgain(shop.config);

  expect(bodyOf(await customer.get('/api/session'), 200, Session).account?.role).toBe('admin');
  expect((await shop.customer().signIn(admin)).statusCode).toBe(401);
});

test('a shop without a configured admin has none', async () => {
  const shop = await opened();
  expect(await shop.database.selectFrom('accounts').selectAll().execute()).toEqual([]);
});
