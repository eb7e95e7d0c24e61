/** Where a lesson lies in the repository, and what it applies. */
export interface Place {
  /** From the repository's root, without a slash at its end. */
  folder: string;
  /** Names of the manifests in the folder. */
  manifests: readonly string[];
}

/** What a link of a lesson leads to. */
export type Goal =
  | { kind: 'lesson'; number: string }
  | { kind: 'manifest'; name: string }
  | { kind: 'web'; href: string }
  /** A file of the repository, which the shop does not serve. */
  | { kind: 'file'; path: string };

// Stands for the repository's root, so that the dots of a relative path resolve against it.
const root = 'repository://root/';

/** Resolves a link against the folder of the lesson that it is written in. */
export function goalOf(href: string, { folder, manifests }: Place): Goal {
  if (/^https?:\/\//.test(href)) return { kind: 'web', href };
  if (!URL.canParse(href, `${root}${folder}/`)) return { kind: 'file', path: href };
  const { href: resolved, pathname } = new URL(href, `${root}${folder}/`);
  if (!resolved.startsWith(root)) return { kind: 'file', path: href };
  const path = pathname.slice(1);
  const number = /^k8s\/lessons\/(\d\d)-[^/]+\/lesson\.md$/.exec(path)?.[1];
  if (number) return { kind: 'lesson', number };
  const name = manifests.find((manifest) => path === `${folder}/${manifest}`);
  return name ? { kind: 'manifest', name } : { kind: 'file', path };
}
