import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { kubectl } from '../cluster/cluster-tools.ts';
import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { namespace } from '../cluster/names.ts';
import { Failure } from '../failure.ts';
import { root } from '../run.ts';
import { containers, rolledTiers } from './pieces.ts';
import type { FileRemoval, Piece, PodRemoval, RolledTier } from './pieces.ts';

/** The ConfigMap with nginx's changed files. */
const configMap = 'rollout-test';
const inNamespace = ['--namespace', namespace];

/** Takes pieces away from the pods, which are replaced for it; the function that comes back puts them back. */
export async function takeAway(tools: ClusterTools, pieces: Piece[]): Promise<() => Promise<void>> {
  const templates = new Map<RolledTier, string>();
  for (const tier of rolledTiers) {
    const asked = ['get', 'deployment', tier, '--output', 'jsonpath={.spec.template}'];
    templates.set(tier, await kubectl(tools, [...inNamespace, ...asked]));
  }
  const removals = pieces.flatMap((piece) => piece.removals);
  const patches = removals.flatMap((removal) => ('tier' in removal ? [toPatch(removal)] : []));
  const edits = removals.flatMap((removal) => ('file' in removal ? [removal] : []));
  if (edits.length > 0) patches.push(await replaceFiles(tools, edits));
  for (const { tier, patch } of patches) {
    await patchDeployment(tools, tier, 'strategic', JSON.stringify(patch));
  }
  return async () => {
    for (const [tier, template] of templates) {
      const patch = `[{"op":"replace","path":"/spec/template","value":${template}}]`;
      await patchDeployment(tools, tier, 'json', patch);
    }
    await kubectl(tools, [...inNamespace, 'delete', 'configmap', configMap, '--ignore-not-found']);
  };
}

interface Patch {
  tier: RolledTier;
  patch: object;
}

function toPatch({ tier, pod, container }: PodRemoval): Patch {
  const changed = container && [{ name: containers[tier], ...container }];
  return { tier, patch: podPatch({ ...pod, ...(changed && { containers: changed }) }) };
}

function podPatch(spec: object): object {
  return { spec: { template: { spec } } };
}

/** Puts changed files over those that "npm run up" built into the image. */
async function replaceFiles(tools: ClusterTools, edits: FileRemoval[]): Promise<Patch> {
  const data: { [key: string]: string } = {};
  const mounts: object[] = [];
  for (const [file, changes] of Map.groupBy(edits, (edit) => edit.file)) {
    const key = basename(file);
    let text = await readFile(join(root, 'frontend', 'nginx', key), 'utf8');
    for (const { find, replacement } of changes) text = replaceOnce(file, text, find, replacement);
    data[key] = text;
    mounts.push({ name: configMap, mountPath: file, subPath: key, readOnly: true });
  }
  const metadata = { name: configMap, namespace };
  const manifest = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data });
  await kubectl(tools, ['apply', '--filename', '-'], manifest);
  const patch = podPatch({
    containers: [{ name: containers.frontend, volumeMounts: mounts }],
    volumes: [{ name: configMap, configMap: { name: configMap } }],
  });
  return { tier: 'frontend', patch };
}

/** A text in which something stands exactly once, changed there. Throws a `Failure`. */
export function replaceOnce(file: string, text: string, find: string, replacement: string): string {
  const [before, after, ...more] = text.split(find);
  if (before !== undefined && after !== undefined && more.length === 0) {
    return before + replacement + after;
  }
  throw new Failure(
    `"${find}" is not in ${file} exactly once; put right what scripts/lib/rollout/pieces.ts looks for.`,
  );
}

async function patchDeployment(tools: ClusterTools, tier: RolledTier, type: string, patch: string) {
  const given = ['--type', type, '--patch', patch];
  await kubectl(tools, [...inNamespace, 'patch', 'deployment', tier, ...given]);
}
