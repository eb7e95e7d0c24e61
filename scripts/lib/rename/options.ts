import { parseArgs } from 'node:util';
import { Failure } from '../failure.ts';
import { readName } from './name.ts';

const usage = 'npm run rename -- NAME, with --force where changes are not committed';

/** Reads what was typed after `npm run rename --`. Throws a `Failure` that says what is expected. */
export function readRenameOptions(args: string[]): { name: string; force: boolean } {
  const { values, positionals } = parsed(args);
  const [name, more] = positionals;
  if (name === undefined) throw new Failure(`a name is missing; expected ${usage}.`);
  if (more !== undefined) throw new Failure(`"${more}" is one name too many; expected ${usage}.`);
  return { name: readName(name), force: values.force ?? false };
}

function parsed(args: string[]) {
  try {
    const options = { force: { type: 'boolean' } } as const;
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Failure(`${reason}; expected ${usage}.`);
  }
}
