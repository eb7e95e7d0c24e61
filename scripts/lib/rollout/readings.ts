import { parseJson, valueAt } from '../correctness/read-json.ts';
import type { Want } from './arrivals.ts';
import { idsOf } from './catalogue.ts';
import type { Catalogue, ShownFile, ShownList } from './catalogue.ts';
import type { Turn } from './turn.ts';

/** What customers do who only look. */
export type Reading = Exclude<Want, 'cart' | 'order'>;

/** The request of this number, for somebody who only looks. */
export function readingOf(
  { products, files, lists, searches }: Catalogue,
  want: Reading,
  index: number,
): Turn {
  const oneOf = <Item>(items: Item[]) => items[index % items.length];
  if (want === 'list') return listTurn(oneOf(lists));
  if (want === 'search') return listTurn(oneOf(searches));
  if (want === 'product') return productTurn(oneOf(products)?.slug ?? '');
  if (want === 'whoami') return whoamiTurn;
  return fileTurn(files[want]);
}

const whoamiTurn = jsonTurn('/api/whoami', (json) => podsOf(json).length === 2);

/** The two pods that an answer of `/api/whoami` names. */
export function podsOf(json: unknown): string[] {
  const pods = ['frontend', 'backend'].map((tier) => valueAt(json, tier, 'pod'));
  return pods.filter((pod) => typeof pod === 'string');
}

function productTurn(slug: string): Turn {
  return jsonTurn(`/api/products/${slug}`, (json) => valueAt(json, 'slug') === slug);
}

function fileTurn({ path, body }: ShownFile): Turn {
  return {
    asked: { method: 'GET', path },
    expected: { status: 200, isBody: (given) => given === body },
  };
}

function listTurn({ path, ids }: ShownList = { path: '/api/products', ids: [] }): Turn {
  return {
    asked: { method: 'GET', path },
    expected: { status: 200, isBody: (given) => String(idsOf(given)) === String(ids) },
  };
}

function jsonTurn(path: string, isRight: (json: unknown) => boolean): Turn {
  return {
    asked: { method: 'GET', path },
    expected: { status: 200, isBody: (given) => isRight(parseJson(given)) },
  };
}
