import { expect, test } from 'vitest';
import { find, podsOf } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { render, tiers } from './render.ts';

interface Doors {
  /** Type, and node port if one is fixed, of frontend, backend and mysql. */
  services: string[];
  /** Kinds that the article has not. */
  more?: string[];
  /** Of the backend: what it is told about its entry. */
  entrance?: string;
}

const hosts = 'shop.localhost,api.shop.localhost';
const presets: Record<string, Doors> = {
  article: { services: ['LoadBalancer', 'NodePort 30080', 'ClusterIP'] },
  'internal-backend': { services: ['LoadBalancer', 'ClusterIP', 'ClusterIP'] },
  nodeport: { services: ['NodePort 30081', 'NodePort 30080', 'ClusterIP'] },
  ingress: {
    services: ['ClusterIP', 'ClusterIP', 'ClusterIP'],
    more: ['Secret', 'Ingress'],
    entrance: `Ingress ${hosts}`,
  },
  gateway: {
    services: ['ClusterIP', 'ClusterIP', 'ClusterIP'],
    more: ['Secret', 'Gateway', 'HTTPRoute', 'HTTPRoute'],
    entrance: `Gateway ${hosts}`,
  },
};
const article = await render();

function doorOf(manifests: Manifest[], tier: string): string {
  const { type, ports } = find(manifests, 'Service', tier).spec;
  const nodePort = ports?.[0]?.nodePort;
  return nodePort ? `${type} ${nodePort}` : String(type);
}

function kindsOf(manifests: Manifest[]): string[] {
  return manifests.map(({ kind }) => kind).toSorted();
}

function imagesOf(manifests: Manifest[]) {
  return podsOf(manifests).map(({ name, pod }) => [name, pod.containers?.[0]?.image]);
}

function entranceOf(manifests: Manifest[]): string | undefined {
  const [backend] = podsOf([find(manifests, 'Deployment', 'backend')]);
  const told = (backend?.pod.containers?.[0]?.env ?? []).filter(({ name }) =>
    name.startsWith('ENTRANCE_'),
  );
  return told.length > 0 ? told.map(({ value }) => value).join(' ') : undefined;
}

test.each(Object.entries(presets))(
  'the preset %s has its doors and no other',
  async (preset, { services, more = [], entrance }) => {
    const manifests = await render({}, { preset });
    expect(tiers.map((tier) => doorOf(manifests, tier))).toEqual(services);
    expect(kindsOf(manifests)).toEqual([...kindsOf(article), ...more].toSorted());
    expect(entranceOf(manifests)).toBe(entrance);
  },
);

test.each(Object.keys(presets))('the preset %s changes doors, never images', async (preset) => {
  expect(imagesOf(await render({}, { preset }))).toEqual(imagesOf(article));
});

test.each(Object.keys(presets))('the preset %s takes every field of its types', async (preset) => {
  const common = { sessionAffinity: 'ClientIP', internalTrafficPolicy: 'Cluster' };
  const values = Object.fromEntries(tiers.map((tier) => [tier, { service: common }]));
  const manifests = await render(values, { preset });
  for (const tier of tiers) expect(find(manifests, 'Service', tier).spec).toMatchObject(common);
});
