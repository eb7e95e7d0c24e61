import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recorded } from '@doorstep/k8s/matrix/recordings/recording.test-fixture';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { root } from '../../run.ts';
import { backendOf } from './backend.ts';
import { commandOf } from './scene.ts';
import { scenesOf } from './scenes.ts';

const shop = await recorded('article');
const withBackend = (changes: object): Topology => ({
  ...shop,
  services: shop.services.map((one) => (one.name === 'backend' ? { ...one, ...changes } : one)),
});

/** The commands of the tour, in their order. */
function commandsIn(topology: Topology): string[] {
  return scenesOf(backendOf(topology), '/readyz')
    .flatMap(({ does, undo }) => [does, ...(undo ? [undo] : [])])
    .map(({ kubectl }) => commandOf(kubectl(topology), 'doorstep'));
}

test('each change is taken back to what was there before', () => {
  const commands = commandsIn(withBackend({ externalTrafficPolicy: 'Local' }));
  expect(commands).toContain(
    `kubectl --namespace doorstep patch service/backend '--patch={"spec":{"type":"NodePort","externalTrafficPolicy":"Local","ports":[{"port":80,"nodePort":30080}]}}'`,
  );
  expect(commands).toContain(
    `kubectl --namespace doorstep patch service/backend '--patch={"spec":{"selector":{"app.kubernetes.io/component":"backend"}}}'`,
  );
  expect(commands.at(-1)).toBe(
    'kubectl --namespace doorstep scale deployment/backend --replicas=2',
  );
  expect(commands.filter((command) => command.includes('/readyz'))).toHaveLength(1);
});

test('the pod that is deleted is one that is ready then', () => {
  const pods = shop.pods.map((pod) =>
    pod.name.startsWith('backend') ? { ...pod, ready: false } : pod,
  );
  const ready = shop.pods.find(({ tier }) => tier === 'backend');
  expect(commandsIn(shop)).toContain(
    `kubectl --namespace doorstep delete pod ${ready?.name} --wait=false`,
  );
  expect(() => commandsIn({ ...shop, pods })).toThrow('no ready pod of the backend to delete');
});

test('the wall that is built is the one that is taken down', async () => {
  const commands = commandsIn(shop).join('\n');
  const [, file = ''] = /apply --filename (\S+)/.exec(commands) ?? [];
  const [, name] = /delete networkpolicy (\S+)/.exec(commands) ?? [];
  expect(await readFile(join(root, file), 'utf8')).toContain(`name: ${name}\n`);
});

test.each([
  ['a Service "backend" of type NodePort', withBackend({ type: 'ClusterIP' })],
  ['the label app.kubernetes.io/component', withBackend({ selector: { app: 'backend' } })],
  ['a Deployment "backend" with at least one pod', { ...shop, workloads: [] }],
])('a shop without %s is refused before anything is changed', (lack, topology) => {
  expect(() => backendOf(topology)).toThrow(`the tour needs ${lack}`);
});

test('a command is quoted so that a shell reads it as it is meant', () => {
  expect(commandOf(['annotate', 'pod/a', "why=it's me"], 'shop')).toBe(
    `kubectl --namespace shop annotate pod/a 'why=it'\\''s me'`,
  );
});
