import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import { render } from './render.ts';

function decoded(data: Record<string, string> = {}): string[] {
  return Object.values(data).map((value) => Buffer.from(value, 'base64').toString());
}

test('each installation has long passwords of its own', async () => {
  const secrets = await Promise.all([render(), render()]);
  const passwords = secrets.flatMap((manifests) =>
    decoded(find(manifests, 'Secret', 'mysql').data),
  );
  expect(new Set(passwords).size).toBe(4);
  for (const password of passwords) expect(password).toMatch(/^[A-Za-z0-9]{32}$/);
});

test('a password stands in its Secret and nowhere else', async () => {
  const manifests = await render();
  const secret = find(manifests, 'Secret', 'mysql');
  const others = JSON.stringify(manifests.filter((manifest) => manifest !== secret));
  for (const value of [...Object.values(secret.data ?? {}), ...decoded(secret.data)]) {
    expect(others).not.toContain(value);
  }
});

test('passwords and data outlive the release', async () => {
  const manifests = await render();
  const kept = [
    find(manifests, 'Secret', 'mysql'),
    find(manifests, 'PersistentVolumeClaim', 'mysql'),
  ];
  for (const { metadata } of kept) {
    expect(metadata.annotations).toEqual({ 'helm.sh/resource-policy': 'keep' });
  }
});

test('data that need not be kept goes with the release', async () => {
  const manifests = await render({ mysql: { persistence: { keep: false } } });
  const { metadata } = find(manifests, 'PersistentVolumeClaim', 'mysql');
  expect(metadata.annotations).toBeUndefined();
});

test('with a Secret of yours the chart makes none and both tiers read yours', async () => {
  const manifests = await render({ mysql: { existingSecret: 'from-the-vault' } });
  expect(manifests.some(({ kind }) => kind === 'Secret')).toBe(false);
  for (const tier of ['backend', 'mysql']) {
    expect(JSON.stringify(find(manifests, 'Deployment', tier))).toContain(
      '"secretName":"from-the-vault"',
    );
  }
});
