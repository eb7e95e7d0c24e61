import type { MapPod, MapService } from '@doorstep/backend/contract/doors-map';
import type {
  DoorsClaim,
  DoorsDoor,
  DoorsVantage,
  Seen,
} from '@doorstep/backend/contract/doors-matrix';
import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';

/** The moment of the picture, and the same in ms. */
export const at = '2026-11-21T10:42:31.000Z';
export const now = Date.parse(at);

export const nodes = ['control-plane', 'worker', 'worker2'].map((name, index) => ({
  name,
  ready: true,
  addresses: [`172.18.0.${index + 2}`],
  inferred: false,
}));

function pod(name: string, node: string, ip: string): MapPod {
  const tier = name.split('-')[0] ?? '';
  return {
    name,
    tier,
    node,
    ip,
    ready: true,
    phase: 'Running',
    terminating: false,
    proxy: false,
    createdAt: '2026-11-21T10:00:00.000Z',
  };
}

export const pods = [
  pod('frontend-79cd6cb5c8-x7k2p', 'worker', '10.244.1.7'),
  pod('frontend-79cd6cb5c8-q9d4s', 'worker2', '10.244.2.4'),
  pod('backend-684f88687d-4mzqd', 'worker', '10.244.1.9'),
  pod('backend-684f88687d-h2vkl', 'worker2', '10.244.2.8'),
  pod('backend-684f88687d-t6wnb', 'worker2', '10.244.2.9'),
  pod('mysql-db56b65b-n7vgq', 'worker', '10.244.1.5'),
];

const containerPorts: Record<string, number> = { frontend: 80, backend: 8080, mysql: 3306 };

/** A Service whose list holds all pods of its tier. */
export function service(name: string, changes: Partial<MapService> = {}): MapService {
  const behind = pods.filter(({ tier }) => tier === name);
  const targetPort = containerPorts[name] ?? 80;
  return {
    name,
    tier: name,
    type: 'ClusterIP',
    headless: false,
    ports: [{ name: 'http', port: 80, targetPort }],
    selector: { 'app.kubernetes.io/component': name },
    externalAddresses: [],
    mutualTls: false,
    wanted: behind.length,
    list: behind.map(({ name, node = '', ip = '' }) => ({
      address: ip,
      ports: [targetPort],
      ready: true,
      terminating: false,
      pod: name,
      node,
    })),
    ...changes,
  };
}

export const services = [
  service('frontend', {
    type: 'LoadBalancer',
    clusterIp: '10.96.23.14',
    ports: [{ name: 'http', port: 80, targetPort: 80, nodePort: 31380 }],
    externalTrafficPolicy: 'Cluster',
    externalAddresses: ['172.18.255.200'],
  }),
  service('backend', {
    type: 'NodePort',
    clusterIp: '10.96.101.8',
    ports: [{ name: 'http', port: 80, targetPort: 8080, nodePort: 30080 }],
    externalTrafficPolicy: 'Cluster',
  }),
  service('mysql', {
    clusterIp: '10.96.40.2',
    ports: [{ name: 'mysql', port: 3306, targetPort: 3306 }],
  }),
];

const vantages: DoorsVantage[] = [
  { id: 'your machine', kind: 'your machine', here: false },
  ...nodes.map(({ name }) => ({
    id: `node ${name}`,
    kind: 'node' as const,
    node: name,
    here: false,
  })),
  ...services.map(({ name, list }) => ({
    id: `${name} pod`,
    kind: 'tier' as const,
    tier: name,
    pod: list[0]?.pod ?? '',
    here: name === 'backend',
  })),
  { id: 'stranger pod', kind: 'stranger', here: false },
  { id: 'other namespace', kind: 'other namespace', here: false },
];

/** The doors of a Service, outermost first. */
export function doorsOf({ name, type, clusterIp, ports, externalAddresses, list }: MapService) {
  const protocol = name === 'mysql' ? ('mysql' as const) : ('http' as const);
  const path = { frontend: '/', backend: '/api/whoami' }[name];
  const port = ports[0]?.port ?? 80;
  const nodePort = ports[0]?.nodePort;
  const door = (kind: DoorsDoor['kind'], host: string, changes: Partial<DoorsDoor> = {}) => ({
    id: [kind, name, changes.node].filter(Boolean).join('/'),
    kind,
    object: `Service/${name}`,
    service: name,
    tier: name,
    protocol,
    host,
    port,
    ...(path && { path }),
    unasked: false,
    ...changes,
  });
  if (type === 'ExternalName') return [door('ExternalName', name)];
  return [
    ...(type === 'LoadBalancer' ? [door('LoadBalancer', externalAddresses[0] ?? '<pending>')] : []),
    ...nodes.map((node) =>
      door('NodePort', node.addresses[0] ?? '', {
        node: node.name,
        port: nodePort ?? port,
        unasked: nodePort === undefined,
      }),
    ),
    ...(clusterIp ? [door('ClusterIP', clusterIp)] : []),
    door('DNS name', name),
    ...list.map(({ address, ports, pod = '' }) =>
      door('pod IP', address, {
        id: `pod IP/${pod}`,
        object: `Pod/${pod}`,
        port: ports[0] ?? port,
        pod,
      }),
    ),
  ];
}

/** From outside only asked-for doors; on nodes no names; from other namespaces no short names. */
function isOpen({ kind }: DoorsVantage, door: DoorsDoor): boolean {
  if (door.unasked) return false;
  if (kind === 'your machine') return ['LoadBalancer', 'NodePort', 'Ingress'].includes(door.kind);
  const named = door.kind === 'DNS name' || door.kind === 'ExternalName';
  return !(named && (kind === 'node' || kind === 'other namespace'));
}

/** What is seen where everything is as written. */
export function asWritten({ expected }: DoorsClaim): Seen {
  return expected === 'open'
    ? { result: 'answered', verdict: 'open', at, ms: 4 }
    : { result: 'timed out', verdict: 'shut', at, ms: 3000 };
}

/** A picture of a shop: its claims from its Services, each seen as written. */
export function pictureOf(
  shop: MapService[],
  more: { doors?: DoorsDoor[]; map?: Partial<DoorsPicture['map']> } = {},
): DoorsPicture {
  const doors = [...(more.doors ?? []), ...shop.flatMap(doorsOf)];
  const claims = doors.flatMap((door) =>
    vantages.map((vantage) => {
      const expected = isOpen(vantage, door) ? ('open' as const) : ('shut' as const);
      const because = `It is ${expected}.`;
      const names = { vantage: vantage.id, door: door.id, object: door.object };
      return { id: `${vantage.id} > ${door.id}`, ...names, expected, because, field: 'spec.type' };
    }),
  );
  return {
    source: { kind: 'cluster', pod: 'backend-684f88687d-4mzqd' },
    freshness: { state: 'live', since: at },
    map: {
      namespace: 'doorstep',
      takenAt: at,
      nodes,
      services: shop,
      pods,
      entrances: [],
      policies: [],
      missing: [],
      ...more.map,
    },
    vantages,
    doors,
    claims,
    seen: Object.fromEntries(claims.map((claim) => [claim.id, asWritten(claim)])),
    diagnoses: [],
    excerpts: {},
    happenings: [],
    answers: [],
  };
}

/** The article's shop: 3 nodes, 2 frontend, 3 backend and 1 mysql pods, all doors as written. */
export function article(changes: Partial<DoorsPicture> = {}): DoorsPicture {
  return { ...pictureOf(services), ...changes };
}

/** A picture in which claims were seen otherwise; `undefined`: not tried. */
export function seenSo(
  picture: DoorsPicture,
  see: (claim: DoorsClaim) => Partial<Seen> | undefined,
): DoorsPicture {
  const seen = picture.claims.flatMap((claim) => {
    const other = see(claim);
    return other ? [[claim.id, { ...asWritten(claim), ...other }]] : [];
  });
  return { ...picture, seen: Object.fromEntries(seen) };
}
