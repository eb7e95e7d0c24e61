import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { readDoorsConfig } from './doors-config.ts';

const aFile = fileURLToPath(import.meta.url);

function modeOf(environment: Record<string, string>, tokenFile: string) {
  const problems: string[] = [];
  const readers = { read: (name: string) => environment[name], integer: () => 250 };
  return { ...readDoorsConfig(readers, problems, tokenFile), problems };
}

test('a pod with a service account shows its cluster, anything else a recording', () => {
  const pod = { POD_NAMESPACE: 'doorstep' };
  expect(modeOf(pod, aFile).mode).toBe('cluster');
  expect(modeOf(pod, `${aFile}-not`).mode).toBe('recording');
  expect(modeOf({}, aFile).mode).toBe('recording');
  expect(modeOf({ ...pod, DOORS: 'off' }, aFile).mode).toBe('off');
});

test('the shipped recording lies with the library that reads it', () => {
  const { recordingFile, maxViewers } = readConfig({}).doors;
  expect(existsSync(recordingFile.replace(/recordings.article\.jsonl$/, 'package.json'))).toBe(
    true,
  );
  expect(maxViewers).toBe(250);
});

test('a bad mode, and a cluster without a namespace, are said with what was expected', () => {
  expect(modeOf({ DOORS: 'open' }, aFile).problems).toEqual([
    'DOORS is "open"; expected one of cluster, recording, off',
  ]);
  expect(modeOf({ DOORS: 'cluster' }, aFile).problems).toEqual([
    'POD_NAMESPACE is missing; DOORS=cluster asks for the namespace to show',
  ]);
});
