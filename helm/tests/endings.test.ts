import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { find, podsOf } from './manifest.ts';
import { render } from './render.ts';

const manifests = await render();
const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
const [nginx, server, api] = await Promise.all([
  read('frontend/nginx/nginx.conf'),
  read('frontend/nginx/storefront.conf.template'),
  read('backend/src/server.ts'),
]);

/** The whole number that a text has in the place of the only group; throws when it has none. */
function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (!found) throw new Error(`nothing is like ${pattern}`);
  return Number(found.replaceAll('_', ''));
}

function endingOf(tier: string) {
  const pod = podsOf([find(manifests, 'Deployment', tier)])[0]?.pod;
  const container = pod?.containers?.[0];
  const delay = container?.env?.find(({ name }) => name === 'SHUTDOWN_DELAY_MS')?.value;
  return {
    grace: pod?.terminationGracePeriodSeconds ?? 0,
    preStop: container?.lifecycle?.preStop?.sleep?.seconds ?? 0,
    farewell: Number(delay) / 1000,
  };
}

test('an API that ends keeps idle connections for longer than nginx does', () => {
  const upstream = server.slice(server.indexOf('upstream backend {'));
  const { farewell } = endingOf('backend');
  expect(farewell).toBeGreaterThan(numberIn(upstream, /keepalive_timeout (\d+)s;/));
});

test('the grace of an API pod outlasts all that it does at its end', () => {
  const { grace, preStop, farewell } = endingOf('backend');
  const drain = numberIn(api, /drainTimeout = ([\d_]+);/) / 1000;
  expect(grace).toBeGreaterThan(preStop + farewell + drain);
});

test('the grace of a storefront pod outlasts all that it does at its end', () => {
  const { grace, preStop } = endingOf('frontend');
  const patience = numberIn(nginx, /worker_shutdown_timeout (\d+)s;/);
  expect(patience).toBeGreaterThan(numberIn(nginx, /keepalive_min_timeout (\d+)s;/));
  expect(grace).toBeGreaterThan(preStop + patience);
});
