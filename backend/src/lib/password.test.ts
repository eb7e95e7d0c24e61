import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatHash, hashPassword, isOutdated, verifyPassword } from './password.ts';

test('a password has its hash, and another has not; equal passwords have different hashes', async () => {
  const [one, other] = await Promise.all([hashPassword('ring twice'), hashPassword('ring twice')]);
  expect(one).toMatch(/^\$scrypt\$ln=13,r=8,p=10\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword('ring twice', one)).toBe(true);
  expect(await verifyPassword('ring thrice', one)).toBe(false);
  expect(isOutdated(one)).toBe(false);
});

test('nobody has no password', async () => {
  expect(await verifyPassword('')).toBe(false);
});

test('a hash of another cost is verified at its own, and is outdated', async () => {
  const salt = Buffer.from('salt of old days');
  const key = scryptSync('ring twice', salt, 32, { N: 2 ** 10, r: 8, p: 1 });
  const hash = formatHash({ logN: 10, blockSize: 8, passes: 1 }, salt, key);
  expect(await verifyPassword('ring twice', hash)).toBe(true);
  expect(isOutdated(hash)).toBe(true);
});

test('an accent is the same however it was typed', async () => {
  expect(await verifyPassword('cafe\u0301 door', await hashPassword('caf\u00e9 door'))).toBe(true);
});

test('what is no hash of ours is an error, not a wrong password', async () => {
  await expect(verifyPassword('x', 'plain')).rejects.toThrow('unknown format');
});
