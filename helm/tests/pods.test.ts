import { expect, test } from 'vitest';
import { find, podsOf } from './manifest.ts';
import type { Container } from './manifest.ts';
import { render } from './render.ts';

const manifests = await render();
const pods = podsOf(manifests);

/** The value of a container's variable; throws when it has none of that name. */
function variable(container: Container | undefined, name: string): string | undefined {
  const found = container?.env?.find((entry) => entry.name === name);
  if (!found) throw new Error(`${container?.name} has no variable ${name}`);
  return found.value;
}

/** Mebibytes of a quantity that the chart writes in Mi. */
function mebibytes(quantity = ''): number {
  const amount = /^(\d+)Mi$/.exec(quantity)?.[1];
  if (!amount) throw new Error(`"${quantity}" is not a number of Mi`);
  return Number(amount);
}

test('the chart has a pod for each tier and one that tests', () => {
  expect(pods.map(({ name }) => name).toSorted()).toEqual([
    'backend',
    'frontend',
    'mysql',
    'order-test',
  ]);
});

test.each(pods)('the pod of $name keeps to the restricted level', ({ name, pod }) => {
  expect(pod.automountServiceAccountToken).toBe(name === 'backend');
  expect(pod.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(pod.securityContext?.['runAsUser']).toBeGreaterThan(0);
  expect(pod.containers).toHaveLength(1);
  expect(pod.containers?.[0]?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  expect(pod.containers?.[0]?.resources?.limits?.memory).toMatch(/^\d+Mi$/);
});

test('the whole shop asks for no more than 384 Mi of memory', () => {
  const requests = pods.map(({ pod, replicas }) => {
    const amounts = pod.containers?.map(({ resources }) => mebibytes(resources?.requests?.memory));
    return replicas * (amounts ?? []).reduce((sum, amount) => sum + amount, 0);
  });
  expect(requests.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(384);
});

test('a changed port is changed wherever it is used', async () => {
  const changed = await render({
    frontend: { containerPort: 8081, service: { port: 81 } },
    backend: { containerPort: 8082, service: { port: 82 } },
    mysql: { containerPort: 3307, service: { port: 3308 } },
  });
  const container = (kind: string, name: string) =>
    podsOf([find(changed, kind, name)])[0]?.pod.containers?.[0];
  const [frontend, backend, mysql] = ['frontend', 'backend', 'mysql'].map((tier) =>
    container('Deployment', tier),
  );
  expect(frontend?.ports).toEqual([{ name: 'http', containerPort: 8081 }]);
  expect(variable(frontend, 'FRONTEND_PORT')).toBe('8081');
  expect(variable(frontend, 'BACKEND_URL')).toBe('http://backend:82');
  expect(backend?.ports).toEqual([{ name: 'http', containerPort: 8082 }]);
  expect(variable(backend, 'PORT')).toBe('8082');
  expect(variable(backend, 'DB_PORT')).toBe('3308');
  expect(mysql?.ports).toEqual([{ name: 'mysql', containerPort: 3307 }]);
  expect(mysql?.args).toContain('--port=3307');
  expect(container('Pod', 'order-test')?.args?.at(-1)).toBe('http://frontend:81');
});
