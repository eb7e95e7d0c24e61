import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { createLimiter } from './limiter.ts';

/** What one hash costs: 2^logN × blockSize × 128 bytes of memory, `passes` times. */
interface ScryptCost {
  logN: number;
  blockSize: number;
  passes: number;
}

// 8 MiB for each of two at once, made up for by more passes (one of the five costs that OWASP names as
// equal): the threads that hash keep their memory, and a small pod has little.
const cost: ScryptCost = { logN: 13, blockSize: 8, passes: 10 };
const limited = createLimiter({ concurrency: 2, maxWaiting: 50 });
const saltLength = 16;
const keyLength = 32;

const stored =
  /^\$scrypt\$ln=(?<logN>\d+),r=(?<blockSize>\d+),p=(?<passes>\d+)\$(?<salt>[\w+/]+)\$(?<key>[\w+/]+)$/;

// Costs a stranger's address the work of a known one; no password has this hash.
const nobodysHash = formatHash(cost, randomBytes(saltLength), randomBytes(keyLength));

/** A password's hash with its salt and its cost, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength);
  return formatHash(cost, salt, await derive(password, salt, cost));
}

/**
 * Whether the password has this hash, in the same time for every wrong one; without a hash the
 * answer is no, after the same work. Throws when the hash is none of ours.
 */
export async function verifyPassword(password: string, hash = nobodysHash): Promise<boolean> {
  const { salt, key, ...given } = parse(hash);
  return timingSafeEqual(await derive(password, salt, given), key);
}

/** Whether the hash was made at another cost than today's. */
export function isOutdated(hash: string): boolean {
  const { logN, blockSize, passes } = parse(hash);
  return logN !== cost.logN || blockSize !== cost.blockSize || passes !== cost.passes;
}

function derive(password: string, salt: Buffer, { logN, blockSize, passes }: ScryptCost) {
  const options = {
    N: 2 ** logN,
    r: blockSize,
    p: passes,
    maxmem: 2 * 128 * blockSize * (2 ** logN + passes),
  };
  // An accent typed on another keyboard is the same accent.
  const text = password.normalize('NFKC');
  return limited(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        scrypt(text, salt, keyLength, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}

/** The PHC string format: the cost, the salt and the key, both in base64 without padding. */
export function formatHash(
  { logN, blockSize, passes }: ScryptCost,
  salt: Buffer,
  key: Buffer,
): string {
  return `$scrypt$ln=${logN},r=${blockSize},p=${passes}$${unpadded(salt)}$${unpadded(key)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

function parse(hash: string): ScryptCost & { salt: Buffer; key: Buffer } {
  const parts = stored.exec(hash)?.groups;
  if (!parts) throw new Error('a stored password hash has an unknown format');
  const { logN, blockSize, passes, salt = '', key = '' } = parts;
  return {
    logN: Number(logN),
    blockSize: Number(blockSize),
    passes: Number(passes),
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  };
}
