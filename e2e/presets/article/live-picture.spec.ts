import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LivePicture } from '../../fixtures/live-picture.ts';
import { expect, test } from '../../fixtures/live.ts';
import { kubectl, patch } from '../../fixtures/kubectl.ts';
import { podNames } from '../../fixtures/pod-names.ts';
import { makeUnready, withSwitchableReadiness } from '../../fixtures/readiness.ts';

const slowly = { timeout: 60_000 };

const scale = (replicas: number) =>
  kubectl('scale', 'deployment/backend', `--replicas=${replicas}`);

async function allAsWritten({ page }: LivePicture) {
  await expect(page.getByRole('heading', { name: /behaves as written/ })).toBeVisible(slowly);
}

test('I scale to three, and see the third pod come, get ready and join the list', async ({
  picture,
}) => {
  await expect(picture.pods('backend', ', in the list')).toHaveCount(2);
  try {
    await scale(3);
    await expect(picture.pods('backend')).toHaveCount(3);
    await expect(picture.timeline).toContainText('backend scaled from 2 to 3');
    await expect(picture.timeline).toContainText('The list of backend grew from 2 to 3', slowly);
    await expect(picture.card('backend')).toContainText('3 of 3 answer');
  } finally {
    await scale(2);
  }
  await expect(picture.pods('backend', ', in the list')).toHaveCount(2, slowly);
  await expect(picture.pods('backend')).toHaveCount(2, slowly);
});

test('I scale to nobody: the list is empty, the line is lost, and the page carries on by itself', async ({
  picture,
}) => {
  const lost = picture.page.getByText('The line to the shop is lost.');
  try {
    await scale(0);
    await expect(picture.timeline).toContainText('backend scaled from 2 to 0');
    await expect(picture.map).toContainText('scaled to nobody on purpose');
    await expect(lost).toBeVisible(slowly);
  } finally {
    await scale(2);
  }
  await expect(picture.live).toBeVisible(slowly);
  await expect(lost).toBeHidden();
  await expect(picture.pods('backend', ', in the list')).toHaveCount(2, slowly);
  await allAsWritten(picture);
});

test('I kill the pods one after the other, also the one that feeds this page, and it carries on', async ({
  picture,
}) => {
  for (const pod of await podNames('backend')) {
    const tail = pod.slice(-5);
    await expect(picture.pods('backend', tail)).toHaveCount(1);
    await kubectl('delete', `pod/${pod}`, '--grace-period=0', '--force');
    await expect(picture.pods('backend', tail)).toHaveCount(0, slowly);
    await expect(picture.pods('backend', ', in the list')).toHaveCount(2, slowly);
  }
  await expect(picture.live).toBeVisible(slowly);
  await allAsWritten(picture);
});

test('A pod loses its readiness: its ring is open, it leaves the list, and I read why', async ({
  picture,
}) => {
  await withSwitchableReadiness(async () => {
    await expect(picture.live).toBeVisible(slowly);
    await expect(picture.pods('backend', ', in the list')).toHaveCount(2, slowly);
    // Those of before the change have gone.
    await expect(picture.pods('backend')).toHaveCount(2, slowly);
    const [pod = ''] = await podNames('backend');
    await makeUnready(pod);
    await expect(picture.pods('backend', `${pod.slice(-5)}.*not ready`)).toHaveCount(1);
    await expect(picture.timeline).toContainText(`Pod backend ${pod.slice(-5)} became unready`);
    await expect(picture.timeline).toContainText('It left the list of backend (2 to 1)');
  });
});

test('A NodePort becomes a ClusterIP: its hatches close in every node, and open again', async ({
  picture,
}) => {
  await expect(picture.hatches('backend')).toHaveCount(3);
  try {
    await patch('service/backend', { spec: { type: 'ClusterIP' } });
    await expect(picture.hatches('backend')).toHaveCount(0);
    await expect(picture.card('backend')).toContainText('ClusterIP');
    await expect(picture.timeline).toContainText('backend moved from NodePort to ClusterIP');
    await allAsWritten(picture);
  } finally {
    const ports = [{ name: 'http', port: 80, nodePort: 30080 }];
    await kubectl(
      'patch',
      'service/backend',
      '--patch',
      JSON.stringify({ spec: { type: 'NodePort', ports } }),
    );
  }
  await expect(picture.hatches('backend')).toHaveCount(3);
  await allAsWritten(picture);
});

test('A wall round mysql shuts its door, and the page names the wall', async ({ picture }) => {
  const wall = fileURLToPath(new URL('../../../k8s/recordings/shut-mysql.yaml', import.meta.url));
  const name = /name: (\S+)/.exec(await readFile(wall, 'utf8'))?.[1] ?? '';
  try {
    await kubectl('apply', '--filename', wall);
    await expect(picture.timeline).toContainText(`NetworkPolicy ${name} applied`);
    await expect(picture.diagnosis('NetworkPolicy in the way')).toBeVisible(slowly);
    await expect(picture.page.getByText(name).first()).toBeVisible();
    await expect(picture.card('mysql')).toContainText('expected open, got timed out');
  } finally {
    await kubectl('delete', 'networkpolicy', name, '--ignore-not-found');
  }
  await allAsWritten(picture);
});

test('A slip in the selector is the one red thing on the page, and it says what to look at', async ({
  picture,
}) => {
  const label = 'app.kubernetes.io/component';
  try {
    await patch('service/backend', { spec: { selector: { [label]: 'backend-typo' } } });
    await expect(picture.diagnosis('Selector matches no pod')).toBeVisible(slowly);
    await expect(picture.page.getByText('Service/backend spec.selector')).toBeVisible();
    await expect(picture.card('backend')).toContainText('expected open, got refused');
    await expect(picture.card('frontend')).not.toContainText('expected');
  } finally {
    await patch('service/backend', { spec: { selector: { [label]: 'backend' } } });
  }
  await allAsWritten(picture);
});
