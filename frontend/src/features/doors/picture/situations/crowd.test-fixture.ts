import type { MapPod, MapService } from '@doorstep/backend/contract/doors-map';
import { doorsOf, nodes, pictureOf, seenSo, services } from '../../model/article.test-fixture.ts';
import { inner, pod, told, wayAlong } from './situation.test-fixture.ts';
import type { Situation } from './situation.test-fixture.ts';

/** Pods with names from letters, spread over nodes in turn. */
function many(tier: string, count: number, over: string[]): MapPod[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${tier}-5c8d9-${tier.slice(0, 1)}${String(index).padStart(2, '0')}xz`,
    tier,
    node: over[index % over.length] ?? 'worker',
    ip: `10.244.${index % over.length}.${100 + index}`,
    ready: index !== 7,
    phase: 'Running',
    terminating: false,
    proxy: false,
    createdAt: `2026-11-21T10:00:${String(index).padStart(2, '0')}.000Z`,
  }));
}

/** A shop whose lists hold all its ready pods. */
function shopOf(own: MapPod[], changes: Partial<MapService> = {}): MapService[] {
  return services.map((one, index) => ({
    ...one,
    ...(index === 0 ? changes : {}),
    list: own
      .filter(({ tier, ready }) => tier === one.name && ready)
      .map(({ name, node = '', ip = '' }) => ({
        address: ip,
        ports: [80],
        ready: true,
        terminating: false,
        pod: name,
        node,
      })),
  }));
}

function cluster(workers: number) {
  return [
    'control-plane',
    'worker',
    ...Array.from({ length: workers - 1 }, (_, at) => `worker${at + 2}`),
  ].map((name, index) => ({
    name,
    ready: true,
    addresses: [`172.18.0.${index + 2}`],
    inferred: false,
  }));
}

/** The doors of a Service's hatches in further nodes. */
const hatchesOfMore = (more: typeof nodes) => (shop: MapService) =>
  doorsOf(shop)
    .filter(({ kind, node }) => kind === 'NodePort' && node === 'worker')
    .flatMap((door) =>
      more.map(({ name }) => ({ ...door, id: `NodePort/${shop.name}/${name}`, node: name })),
    );

/** Many pods over many nodes; who has no frontend pod keeps its hatch shut. */
export function crowd(workers: number, frontends: number, backends: number): Situation {
  const over = cluster(workers).map(({ name }) => name);
  const own = [
    ...many('frontend', frontends, over.slice(1)),
    ...many('backend', backends, over.slice(1)),
    ...many('mysql', 1, over.slice(1, 2)),
  ];
  const shop = shopOf(own, { externalTrafficPolicy: 'Local' });
  const local = new Set(shop[0]?.list.map(({ node }) => node));
  const picture = pictureOf(shop, {
    map: { nodes: cluster(workers), pods: own },
    doors: shop.flatMap(hatchesOfMore(cluster(workers).slice(nodes.length))),
  });
  const isShut = (door: string) =>
    door.startsWith('NodePort/frontend/') && !local.has(door.split('/')[2]);
  return {
    picture: seenSo(picture, ({ door }) =>
      isShut(door) ? { result: 'timed out', verdict: 'shut' } : {},
    ),
    way: wayAlong(
      [
        { kind: 'front door', service: 'frontend' },
        { kind: 'hatch', service: 'frontend', node: over[2] ?? '' },
        inner('frontend'),
        pod('frontend-5c8d9-f01xz'),
        inner('backend'),
        pod('backend-5c8d9-b02xz'),
        inner('mysql'),
        pod('mysql-5c8d9-m00xz'),
      ],
      told,
    ),
  };
}
