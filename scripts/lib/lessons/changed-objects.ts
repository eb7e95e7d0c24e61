/** Kinds whose whole specification the chart writes, so that they can be replaced by what it wrote. */
const kinds = new Set(['Service', 'Deployment']);

/** `Service/backend` … of those that somebody changed with kubectl, from a list with managed fields. */
export function changedByHand(list: string): Set<string> {
  const { items = [] }: { items?: ListedObject[] } = JSON.parse(list);
  const changed = items.filter(({ metadata }) => (metadata.managedFields ?? []).some(isByHand));
  return new Set(changed.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
}

interface ListedObject {
  kind: string;
  metadata: { name: string; managedFields?: { manager?: string }[] };
}

/** A replacement is our own work, and there is nothing to take back of it. */
function isByHand({ manager = '' }: { manager?: string }): boolean {
  return manager.startsWith('kubectl') && manager !== 'kubectl-replace';
}

/** The documents of a release's manifest that these are, as Helm rendered them, by their names. */
export function documentsOf(manifest: string, names: Set<string>): Map<string, string> {
  const documents = manifest.split(/^---.*$/m).map((document) => {
    const kind = /^kind: (\w+)$/m.exec(document)?.[1] ?? '';
    const name = /^ {2}name: (\S+)$/m.exec(document)?.[1] ?? '';
    return [`${kind}/${name}`, document] as const;
  });
  return new Map(
    documents.filter(([name]) => kinds.has(name.split('/')[0] ?? '') && names.has(name)),
  );
}
