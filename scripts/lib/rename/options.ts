import { Failure } from '../failure.ts';
import { readOptionsAndNames } from '../options.ts';
import { readName } from './name.ts';

const usage = 'npm run rename -- NAME, with --force where changes are not committed';

/** Reads what was typed after `npm run rename --`. Throws a `Failure` that says what is expected. */
export function readRenameOptions(args: string[]): { name: string; force: boolean } {
  const { values, positionals } = readOptionsAndNames(
    args,
    { force: { type: 'boolean' } },
    'a name',
  );
  const [name, more] = positionals;
  if (name === undefined) throw new Failure(`a name is missing; expected ${usage}.`);
  if (more !== undefined) throw new Failure(`"${more}" is one name too many; expected ${usage}.`);
  return { name: readName(name), force: values.force ?? false };
}
