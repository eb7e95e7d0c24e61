import { integerAt, listAt, parseJson, textAt } from '../correctness/read-json.ts';
import { Failure } from '../failure.ts';

/** A product as the load needs it. */
export interface ShelfProduct {
  id: number;
  slug: string;
}

/** What the shop showed when nothing was being rolled; it has to show the same all the while. */
export interface Catalogue {
  products: ShelfProduct[];
  /** By path: the bodies of files. */
  files: { home: ShownFile; script: ShownFile; picture: ShownFile };
  /** Lists and searches, and the products that they show. */
  lists: ShownList[];
  searches: ShownList[];
}

export interface ShownFile {
  path: string;
  body: string;
}

export interface ShownList {
  path: string;
  ids: number[];
}

const pages = ['?pageSize=24', '?pageSize=24&page=2', '?pageSize=24&page=3&sort=name'];
const searches = ['mat', 'oak', 'brass', 'lihgt', 'door bell'];

/** Looks at the shop as the load will. Throws a `Failure` when it does not answer as it should. */
export async function readCatalogue(base: URL): Promise<Catalogue> {
  const file = async (path: string) => ({ path, body: await textOf(base, path) });
  const list = async (query: string) => {
    const path = `/api/products${query}`;
    return { path, ids: idsOf(await textOf(base, path)) };
  };
  const home = await file('/');
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(home.body)?.[1];
  if (!script) throw new Failure(`the page at ${base.href} names no script; is this the shop?`);
  const all = parseJson(await textOf(base, '/api/products?pageSize=100'));
  return {
    products: listAt(all, 'products').map((product) => {
      return { id: integerAt(product, 'id'), slug: textAt(product, 'slug') };
    }),
    files: { home, script: await file(script), picture: await file('/favicon.svg') },
    lists: await Promise.all(pages.map(list)),
    searches: await Promise.all(
      searches.map((words) => list(`?search=${encodeURIComponent(words)}`)),
    ),
  };
}

/** The products that a list shows, in its order; none when it is no list. */
export function idsOf(body: string): number[] {
  try {
    return listAt(parseJson(body), 'products').map((product) => integerAt(product, 'id'));
  } catch {
    return [];
  }
}

async function textOf(base: URL, path: string): Promise<string> {
  const url = new URL(path, base);
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (answer.ok) return answer.text();
  throw new Failure(`GET ${url.href} answered HTTP ${answer.status} before anything was rolled.`);
}
