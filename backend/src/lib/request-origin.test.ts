import { expect, test } from 'vitest';
import { isOwnOrigin } from './request-origin.ts';

const own = (origin: string | undefined, host = 'shop.example.org', https = false) =>
  isOwnOrigin({ host, ...(origin !== undefined && { origin }) }, https);

const from = (site: string) => isOwnOrigin({ host: 'h', 'sec-fetch-site': site }, false);

test.for([
  ['http://shop.example.org', 'shop.example.org'],
  ['https://shop.example.org', 'shop.example.org'],
  ['https://shop.example.org', 'Shop.example.org:443'],
  ['http://127.0.0.1:3000', '127.0.0.1:3000'],
  ['http://[::1]:3000', '[::1]:3000'],
])('%s is the own origin of %s', ([origin, host]) => {
  expect(own(origin, host)).toBe(true);
});

test.for([
  'https://evil.example',
  'http://shop.example.org.evil.example',
  'http://shop.example.org:8080',
  'https://sub.shop.example.org',
  'null',
  '',
  'file://shop.example.org',
])('"%s" is another origin', (origin) => {
  expect(own(origin)).toBe(false);
});

test('a page without encryption is another origin than the encrypted shop', () => {
  expect(own('http://shop.example.org', 'shop.example.org', true)).toBe(false);
  expect(own('https://shop.example.org', 'shop.example.org', true)).toBe(true);
});

test('without an origin, what the browser says of the site decides; a program says nothing', () => {
  expect(own(undefined)).toBe(true);
  expect([from('same-origin'), from('none')]).toEqual([true, true]);
  expect([from('cross-site'), from('same-site')]).toEqual([false, false]);
});
