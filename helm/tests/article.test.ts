import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { find, parseManifests, podsOf } from './manifest.ts';
import { render, tiers } from './render.ts';

/** The article has no live picture, for which the chart's backend gets more memory. */
const chart = await render({
  doors: { enabled: false },
  backend: { resources: { requests: { memory: '96Mi' } } },
});
const article = Object.fromEntries(
  await Promise.all(
    tiers.map(async (tier) => {
      const file = new URL(`../../k8s/article/${tier}.yaml`, import.meta.url);
      return [tier, parseManifests(await readFile(file, 'utf8'))] as const;
    }),
  ),
);

test.each(tiers)("the article's %s has the same door as the chart's", (tier) => {
  const [plain, charted] = [article[tier] ?? [], chart].map(
    (manifests) => find(manifests, 'Service', tier).spec,
  );
  expect(plain?.type).toBe(charted?.type);
  expect(plain?.ports).toEqual(charted?.ports);
});

test.each(tiers)("the article's %s runs the same pods as the chart's", (tier) => {
  const [plain, charted] = [article[tier] ?? [], chart].map((manifests) => {
    const [deployed] = podsOf([find(manifests, 'Deployment', tier)]);
    const container = deployed?.pod.containers?.[0];
    return {
      replicas: deployed?.replicas,
      image: container?.image,
      ports: container?.ports,
      resources: container?.resources,
      security: container?.securityContext,
    };
  });
  expect(plain).toEqual(charted);
});

test('the article names no namespace', () => {
  for (const { metadata } of Object.values(article).flat()) {
    expect(metadata.namespace).toBeUndefined();
  }
});
