import type { ClusterError } from '../../cluster/cluster-error.ts';
import { object, text } from '../reading.ts';
import type { Unread } from '../reading.ts';

/** Where objects of one kind are listed and watched, and what is kept of each. */
export interface ListSource<Item> {
  /** As kubectl names it: `nodes`, `httproutes.gateway.networking.k8s.io` … */
  resource: string;
  /** For people; completes "cannot read …". */
  what: string;
  /** `/api/v1/namespaces/doorstep/services`. */
  path: string;
  /** Only the object of this name. */
  only?: string;
  /** Without it there is no picture. */
  required?: boolean;
  /** From the API's untyped object. */
  keep: (read: Unread) => Item;
}

/** The objects of one kind, as the API server last told of them. */
export interface WatchedList<Item = unknown> extends Omit<ListSource<Item>, 'keep'> {
  /** Sorted as the API sorts them, by namespace and name. */
  items(): Item[];
  put(read: Unread): void;
  remove(read: Unread): void;
  /** All that there are now; those that are not among them are gone. */
  replace(read: Unread[]): void;
  /** Why it could not be read, at the last attempt. */
  error?: ClusterError | undefined;
  /** It was read, or could not be, since the connection was made. */
  settled: boolean;
}

/** A list that nothing is known of yet. */
export function watchedList<Item>({ keep, ...source }: ListSource<Item>): WatchedList<Item> {
  const kept = new Map<string, Item>();
  return {
    ...source,
    settled: false,
    items: () =>
      [...kept].toSorted(([one], [other]) => compare(one, other)).map(([, item]) => item),
    put: (read) => void kept.set(keyOf(read), keep(withoutManagers(read))),
    remove: (read) => void kept.delete(keyOf(read)),
    replace(read) {
      kept.clear();
      for (const one of read) this.put(one);
    },
  };
}

function keyOf({ metadata }: Unread): string {
  const { namespace, name } = object(metadata);
  return `${text(namespace) ?? ''}/${text(name) ?? ''}`;
}

/** Who changed which field is the larger half of an object, and nobody here asks for it. */
function withoutManagers(read: Unread): Unread {
  const { managedFields: _, ...metadata } = object(read['metadata']);
  return { ...read, metadata };
}

/** The API server sorts by code points, not by any language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
