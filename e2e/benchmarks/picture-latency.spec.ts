import { expect, test } from '../fixtures/live.ts';
import { kubectl } from '../fixtures/kubectl.ts';

const rounds = 20;

const types = [
  { type: 'ClusterIP' },
  { type: 'NodePort', ports: [{ name: 'http', port: 80, nodePort: 30080 }] },
];

/** Prints how long after kubectl has come back the page shows what it did; being slow is no failure. */
test('From kubectl to the picture', async ({ picture }) => {
  const latencies: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const spec = types[round % 2];
    const hatches = round % 2 === 0 ? 0 : 3;
    const patched = kubectl('patch', 'service/backend', '--patch', JSON.stringify({ spec }));
    const done = patched.then(() => performance.now());
    const shown = waitForHatches(() => picture.hatches('backend').count(), hatches);
    latencies.push(Math.max(0, (await shown) - (await done)));
    // The next change comes to a page at rest.
    await expect(picture.page.getByRole('heading', { name: /as written/ })).toBeVisible();
  }
  const sorted = latencies.map(Math.round).toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)];
  process.stdout.write(
    `picture: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms, of ${rounds} changes\n`,
  );
});

/** When the page first showed so many; `expect.poll` would look too seldom. */
async function waitForHatches(count: () => Promise<number>, wanted: number): Promise<number> {
  const deadline = performance.now() + 30_000;
  while ((await count()) !== wanted) {
    if (performance.now() > deadline) throw new Error(`No ${wanted} hatches within 30 s.`);
  }
  return performance.now();
}
