import { expect, test } from 'vitest';
import { changedByHand, documentsOf } from './changed-objects.ts';

function item(kind: string, name: string, ...managers: string[]) {
  return { kind, metadata: { name, managedFields: managers.map((manager) => ({ manager })) } };
}

function rendered(kind: string, name: string): string {
  return `# Source: x.yaml\napiVersion: v1\nkind: ${kind}\nmetadata:\n  labels:\n    a: b\n  name: ${name}\n`;
}

test('an object is changed by hand when kubectl holds a field of it', () => {
  const items = [
    item('Service', 'backend', 'helm', 'kubectl-patch'),
    item('Service', 'frontend', 'helm', 'controller', 'speaker'),
    item('Service', 'mysql', 'helm', 'kubectl-replace'),
    item('Deployment', 'backend', 'helm', 'kube-controller-manager', 'kubectl-rollout'),
    { kind: 'Deployment', metadata: { name: 'mysql' } },
  ];
  expect(changedByHand(JSON.stringify({ items }))).toEqual(
    new Set(['Service/backend', 'Deployment/backend']),
  );
});

test('their documents are found in what Helm rendered, and no others', () => {
  const manifest = [
    rendered('Service', 'frontend'),
    rendered('Service', 'backend'),
    rendered('Secret', 'backend'),
  ].join('---\n');
  const found = documentsOf(manifest, new Set(['Service/backend', 'Secret/backend']));
  expect([...found.keys()]).toEqual(['Service/backend']);
  expect(found.get('Service/backend')?.trim()).toBe(rendered('Service', 'backend').trim());
});
