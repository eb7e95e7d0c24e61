import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '../../fixtures/live.ts';
import { podNames } from '../../fixtures/pod-names.ts';
import { watchersOf, withViewers } from '../../fixtures/viewers.ts';

const run = promisify(execFile);
const signal = (name: string) =>
  run('docker', ['exec', 'doorstep-control-plane', 'pkill', `-${name}`, 'kube-apiserver']);

test('The API server falls silent: the page says how old its picture is, and goes on with it', async ({
  picture,
}) => {
  await signal('STOP');
  try {
    await expect(picture.page.getByText(/^This picture is \d+ .* old\./)).toBeVisible({
      timeout: 30_000,
    });
    await expect(picture.map).toBeVisible();
  } finally {
    await signal('CONT');
  }
  await expect(picture.live).toBeVisible({ timeout: 60_000 });
});

test('Two hundred viewers look at the same watches', async ({ picture, door }) => {
  await expect(picture.live).toBeVisible();
  const names = await podNames('backend');
  // Each pod that has a viewer at all has one set of watches.
  const some = await withViewers(door.url, 20, () => watchersOf(names));
  const many = await withViewers(door.url, 200, () => watchersOf(names));
  expect(many.viewers).toBeGreaterThanOrEqual(200);
  expect(some.watches).toBeGreaterThan(0);
  expect(many.watches).toBe(some.watches);
});

test('I try a door twenty times, and see which pods answered how often', async ({ picture }) => {
  const { page } = picture;
  const region = page.getByRole('region', { name: 'Try a door' });
  await region.getByLabel('from').selectOption({ label: 'backend pod' });
  await region.getByLabel('door').selectOption('ClusterIP/backend');
  await region.getByRole('button', { name: 'Try 20 times' }).click();
  await expect(region).toContainText('Who answered how often');
  const counts = await region.getByText(/^\d+ of 20$/).allTextContents();
  expect(counts.map((text) => Number.parseInt(text, 10)).reduce((sum, one) => sum + one, 0)).toBe(
    20,
  );
  await expect(region).toContainText('As expected.');
});

const places = ['your machine', 'frontend pod', 'backend pod', 'mysql pod'];

test('The commands to paste do what the table says', async ({ picture, kubeContext }) => {
  const region = picture.page.getByRole('region', { name: 'Try a door' });
  for (const [door, open] of [
    ['ClusterIP/backend', places.slice(1)],
    ['NodePort/backend/doorstep-worker', places],
    ['ClusterIP/mysql', places.slice(1)],
  ] as const) {
    for (const place of places) {
      await region.getByLabel('from').selectOption({ label: place });
      await region.getByLabel('door').selectOption(door);
      const command = await region.getByRole('code').last().innerText();
      const pasted = command.replace(/^kubectl /, `kubectl --context ${kubeContext} `);
      const worked = await run('bash', ['-c', pasted], { timeout: 20_000 }).then(
        () => true,
        () => false,
      );
      expect(worked, `${place} > ${door}: ${command}`).toBe(open.includes(place));
    }
  }
});
