import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { Failure } from './failure.ts';

/** Reads a command's flags; an unknown one, or a value where none belongs, is refused by name. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
) {
  return readOptionsAndNames(args, options).values;
}

/** The same for a command that also takes words without a flag, if `names` says what they are. */
export function readOptionsAndNames<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  names?: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: names !== undefined, strict: true });
  } catch (error) {
    const flags = Object.keys(options).map((name) => `--${name}`);
    const known = names === undefined ? flags : [names, ...flags];
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Failure(
      `${reason}. ${known.length > 0 ? `Known: ${known.join(', ')}.` : 'It takes no options.'}`,
    );
  }
}

/** A port number from a flag. */
export function readPort(given: string): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Failure(`--port is "${given}"; expected a whole number from 1 to 65535.`);
}
