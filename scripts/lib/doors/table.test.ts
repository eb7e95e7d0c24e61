import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import {
  aDoor,
  answered,
  aPod,
  aRow,
  aService,
  aTopology,
  fromPod,
  late,
  machine,
  refused,
  stranger,
} from '@doorstep/k8s/matrix/diagnose.test-picture';
import type { Observation } from '@doorstep/k8s/matrix/observation';
import type { Row } from '@doorstep/k8s/matrix/row';
import type { Vantage } from '@doorstep/k8s/matrix/vantage';
import { paintFor } from './paint.ts';
import { formatDoors } from './table.ts';

const plain = { paint: paintFor(false), width: 100 };
const nodes = ['kind-control-plane', 'kind-worker', 'kind-worker2'];
const ports = [{ port: 80, targetPort: 80, nodePort: 30_080, protocol: 'TCP' }];
const services = [aService('backend', { type: 'NodePort', ports })];
const topology = aTopology({
  services,
  nodes: nodes.map((name) => ({ name, ready: true, internalIps: [] })),
});

function hatch(node: string) {
  return aDoor({ kind: 'NodePort', node, port: 30_080, host: '172.18.0.2' });
}

function from(node: string): Vantage {
  return { kind: 'node', node };
}

/** Every node's hatch from the machine and from every node; `seen` may differ from open. */
function hatchRows(seen: (door: string, place: Vantage) => Observation = () => answered): Row[] {
  return nodes.flatMap((node) =>
    [machine, ...nodes.map(from)].map((vantage) =>
      aRow(seen(node, vantage), { door: hatch(node), vantage }),
    ),
  );
}

test('doors are grouped by tier, the outermost first, with a column for each place', () => {
  const frontend = aService('frontend', { type: 'LoadBalancer' });
  const rows = [
    aRow(answered, { vantage: stranger }),
    aRow(answered),
    aRow(refused, { vantage: machine, expected: 'shut' }),
    aRow(answered, { door: aDoor({ kind: 'DNS name', host: 'backend' }) }),
    aRow(answered, { door: aDoor({ kind: 'LoadBalancer', service: 'frontend' }) }),
  ];
  const picture = aTopology({ services: [aService('backend'), frontend] });
  expect(formatDoors(picture, rows, plain)).toBe(
    `
  door          address       machine  frontend  stranger
frontend, Service of type LoadBalancer
  LoadBalancer  10.96.0.7:80  -        open      -
backend, Service of type ClusterIP
  ClusterIP     10.96.0.7:80  shut     open      open
  DNS name      backend:80    -        open      -`.slice(1),
  );
});

test('nodes that agree are one row and one column', () => {
  const lines = formatDoors(topology, hatchRows(), plain).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('  door      address         machine  3 nodes');
  expect(lines[2]).toBe('  NodePort  3 nodes :30080  open     open');
});

test('a node that differs gets a row of its own', () => {
  const rows = hatchRows((door) => (door === 'kind-worker2' ? late : answered));
  const text = formatDoors(topology, rows, plain);
  expect(text).toContain('NodePort  control-plane, worker :30080  open     open');
  expect(text).toContain('NodePort  worker2 :30080                SHUT!    SHUT!');
});

test('a node that sees something else gets a column of its own', () => {
  const rows = hatchRows((_, place) =>
    place.kind === 'node' && place.node === 'kind-worker' ? late : answered,
  );
  const [head, , row, note] = formatDoors(topology, rows, plain).split('\n');
  expect(head).toContain('machine  contr…lane +1  worker');
  expect(row?.trimEnd().split(/\s{2,}/)).toEqual([
    '',
    'NodePort',
    '3 nodes :30080',
    'open',
    'open',
    'SHUT!',
  ]);
  expect(note).toBe('  contr…lane +1: control-plane, worker2');
});

test('where not all columns of nodes fit, a cell counts the nodes that agree', () => {
  const others = ['frontend', 'backend', 'mysql'].map(fromPod);
  const places = [machine, ...nodes.map(from), ...others, stranger];
  const rows = places.map((vantage) =>
    aRow(vantage.kind === 'node' && vantage.node === 'kind-worker' ? late : answered, { vantage }),
  );
  const text = formatDoors(topology, rows, { ...plain, width: 80 });
  expect(text).toContain('1/3 SHUT!');
  expect(text).toContain('1/3 SHUT!: the nodes differ; "--from nodes" shows each');
});

test('a Service without a node port says so where its port is tried on the nodes', () => {
  const rows = [aRow(refused, { door: hatch('kind-worker'), expected: 'shut' })];
  const text = formatDoors(aTopology(), rows, plain);
  expect(text).toContain('no NodePort  worker :30080');
});

test('no line is wider than 100 columns, whatever the names are', () => {
  const long =
    'a-very-long-name-of-a-service-that-somebody-liked.and-its-namespace.svc.cluster.local';
  const many = Array.from({ length: 12 }, (_, index) => `node-of-a-far-away-zone-${index}`);
  const places: Vantage[] = [
    machine,
    ...many.map(from),
    ...['frontend', 'backend', 'mysql'].map(fromPod),
    stranger,
    { kind: 'other namespace' },
  ];
  const rows = many.flatMap((node, index) =>
    places.map((vantage, place) =>
      aRow(index === place ? late : answered, {
        door: { ...hatch(node), service: long, object: `Service/${long}` },
        vantage,
      }),
    ),
  );
  const dns = aRow(answered, { door: aDoor({ kind: 'DNS name', host: long, service: long }) });
  const text = formatDoors(aTopology(), [...rows, dns], plain);
  const widths = text.split('\n').map(({ length }) => length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  expect(text).toContain('…');
});

test('colours change no alignment, and what changed since the last round has a star', () => {
  const rows = [aRow(answered), aRow(answered, { expected: 'shut', vantage: stranger })];
  const changed = new Set(['ClusterIP/backend\nstranger pod']);
  const text = formatDoors(aTopology(), rows, { ...plain, changed });
  const coloured = formatDoors(aTopology(), rows, { ...plain, paint: paintFor(true), changed });
  expect(text).toContain('OPEN!*');
  expect(coloured).toContain('\u001B[1;31mOPEN!*\u001B[0m');
  expect(stripVTControlCharacters(coloured)).toBe(text);
});

test('pods of a tier that are seen alike are counted', () => {
  const pods = [aPod('backend'), aPod('backend', { name: 'backend-2', ip: '10.244.2.9' })];
  const rows = pods.map(({ name, ip = '' }) =>
    aRow(answered, { door: aDoor({ kind: 'pod IP', id: name, pod: name, host: ip, port: 8080 }) }),
  );
  expect(formatDoors(aTopology({ pods }), rows, plain)).toContain('pod IP  2 pods :8080  open');
});
