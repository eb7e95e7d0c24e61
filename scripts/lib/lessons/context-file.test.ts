import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { KubeConfig } from '@kubernetes/client-node';
import { expect, test } from 'vitest';
import { openContextFile } from './context-file.ts';

function theirs(): KubeConfig {
  const kubeConfig = new KubeConfig();
  kubeConfig.loadFromOptions({
    clusters: [{ name: 'kind', server: 'https://127.0.0.1:1' }],
    users: [{ name: 'me', token: 'secret' }],
    contexts: [{ name: 'kind-doorstep', cluster: 'kind', user: 'me' }],
    currentContext: 'other',
  });
  return kubeConfig;
}

test('a file before the person’s own names context and namespace, and no secret', async () => {
  const cluster = { context: 'kind-doorstep', kubeConfig: theirs() };
  const opened = await openContextFile(cluster, 'doorstep', 'their-own');
  const [file = '', ...others] = opened.kubeconfig.split(delimiter);
  expect(others).toEqual(['their-own']);
  const written = await readFile(file, 'utf8');
  expect(JSON.parse(written)).toMatchObject({
    'current-context': 'doorstep-lesson',
    contexts: [
      { name: 'doorstep-lesson', context: { cluster: 'kind', user: 'me', namespace: 'doorstep' } },
    ],
  });
  expect(written).not.toContain('secret');
  await opened.close();
  expect(existsSync(file)).toBe(false);
});

test('without KUBECONFIG the usual file comes after it', async () => {
  const cluster = { context: 'kind-doorstep', kubeConfig: theirs() };
  const opened = await openContextFile(cluster, 'doorstep', undefined);
  expect(opened.kubeconfig).toMatch(/[/\\]\.kube[/\\]config$/);
  await opened.close();
});

test('a context that is not there is told', async () => {
  const cluster = { context: 'moon', kubeConfig: theirs() };
  await expect(openContextFile(cluster, 'doorstep', undefined)).rejects.toThrow(
    'no context "moon"',
  );
});
