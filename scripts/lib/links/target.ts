/** Where a link of a Markdown file leads to. */
export type Target =
  | { kind: 'outside'; url: string }
  /** In the project: a path from its root, with "/" between folders; and what follows "#". */
  | { kind: 'inside'; path: string; fragment: string };

const scheme = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** Reads a target as GitHub does: relative to its file, or from the project's root where it begins with "/". */
export function readTarget(target: string, file: string): Target {
  if (scheme.test(target)) return { kind: 'outside', url: target };
  const [withoutFragment = '', fragment = ''] = target.split('#', 2);
  const [path = ''] = withoutFragment.split('?', 1);
  const base = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  const full = path ? joined(base, decoded(path).split('/')) : file;
  return { kind: 'inside', path: full, fragment: decoded(fragment) };
}

/** Steps out of the project stay in front, as "..". */
function joined(base: string[], steps: string[]): string {
  const parts: string[] = [];
  for (const step of [...base, ...steps]) {
    if (step === '' || step === '.') continue;
    if (step === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(step);
  }
  return parts.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is wrong with an address outside the project, by its form alone: nobody is asked. */
export function faultOfAddress(url: string): string | undefined {
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(url)) return undefined;
  if (!URL.canParse(url)) return 'is no address; expected https://…';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))) return undefined;
  return `begins with ${protocol}; expected https:`;
}

function isThisMachine(hostname: string): boolean {
  return /^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}
