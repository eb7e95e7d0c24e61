import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pin } from '../download.ts';
import { root } from '../run.ts';

const folder = join(root, 'k8s', 'addons');

/** The pinned manifest of an add-on. */
export async function addonPin(name: string): Promise<Pin & { version: string }> {
  const pins: unknown = JSON.parse(await readFile(join(folder, 'pins.json'), 'utf8'));
  const pin = fields(fields(pins)[name]);
  const { version, url, sha256 } = pin;
  if (typeof version === 'string' && typeof url === 'string' && typeof sha256 === 'string') {
    return { version, url, sha256 };
  }
  throw new TypeError(`k8s/addons/pins.json needs version, url and sha256 for "${name}"`);
}

/** A manifest of ours beside the pins. */
export function addonManifest(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
