import { readFileSync } from 'node:fs';
import { Type } from 'typebox';
import { Value } from 'typebox/value';

const manifest: unknown = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** The version of this program, from its package.json. */
export const { version } = Value.Parse(Type.Object({ version: Type.String() }), manifest);
