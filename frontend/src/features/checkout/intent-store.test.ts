import { expect, test } from 'vitest';
import { emptyValues } from './checkout-values.ts';
import { createIntentStore } from './intent-store.ts';
import { toOrderRequest } from './order-request.ts';
import type { SessionText } from './session-text.ts';

function inMemory(text?: string): SessionText {
  return {
    read: () => text,
    write: (next) => {
      text = next;
    },
  };
}

function keys() {
  let made = 0;
  return () => {
    made += 1;
    return `key-${made}`;
  };
}

function bytes(sent = { values: emptyValues, expectedTotal: 0 }) {
  return JSON.stringify(toOrderRequest(sent.values, sent.expectedTotal));
}

const attempt = {
  values: { ...emptyValues, name: 'Greta', country: 'NL' as const, delivery: 'knock' as const },
  expectedTotal: 14090,
};

test('one intent keeps one key, also after a reload', () => {
  const text = inMemory();
  const makeKey = keys();
  const first = createIntentStore(text, makeKey).current();
  expect(createIntentStore(text, makeKey).current()).toEqual(first);
});

test('what was sent survives a reload, byte for byte', () => {
  const text = inMemory();
  createIntentStore(text, keys()).begin(attempt);
  const after = createIntentStore(text, keys()).current();
  expect(bytes(after.attempt)).toBe(bytes(attempt));
});

test('an attempt and a retry are sent under the key of the page', () => {
  const store = createIntentStore(inMemory(), keys());
  const { key } = store.current();
  expect(store.begin(attempt).key).toBe(key);
  expect(store.begin(attempt).key).toBe(key);
});

test('a certain no keeps the key and forgets the attempt', () => {
  const store = createIntentStore(inMemory(), keys());
  const { key } = store.begin(attempt);
  store.settle();
  expect(store.current()).toEqual({ key });
});

test('a placed order ends the key', () => {
  const store = createIntentStore(inMemory(), keys());
  const { key } = store.begin(attempt);
  store.renew();
  expect(store.current().key).not.toBe(key);
  expect(store.current().attempt).toBeUndefined();
});

test.each(['', 'no json', '7', '{"key":7}'])('a damaged memory (%s) gives a new intent', (text) => {
  expect(createIntentStore(inMemory(text), keys()).current()).toEqual({ key: 'key-1' });
});
