/**
 * A key of 128 random bits in hex. `crypto.randomUUID` is missing where the shop is opened by plain
 * http on an address; `getRandomValues` is there on every origin.
 */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
