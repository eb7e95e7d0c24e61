import { Failure } from '../failure.ts';

/** As long as a user of MySQL may be, which is the shortest of all places that take the name. */
const longest = 32;

/**
 * The name of a project, where it is good for everything that is called after it: packages, chart,
 * release, namespace, cluster, cookies and variables. Throws a `Failure` that says what is wrong.
 */
export function readName(given: string): string {
  const fault = faultOf(given);
  if (!fault) return given;
  throw new Failure(
    `"${given}" cannot be the name: ${fault}. Expected a DNS label that begins with a letter: ` +
      `a to z, 0 to 9 and single hyphens between them, at most ${longest} characters, like my-shop.`,
  );
}

function faultOf(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > longest) return `it has ${name.length} characters`;
  const [wrong] = /[^a-z0-9-]/u.exec(name) ?? [];
  if (wrong) return `it has ${JSON.stringify(wrong)} in it`;
  if (!/^[a-z]/.test(name)) return `it begins with ${JSON.stringify(name[0])}`;
  if (name.endsWith('-')) return 'it ends in a hyphen';
  return name.includes('--') ? 'it has two hyphens in a row' : undefined;
}
