import { must } from '../run.ts';
import { tool } from '../tools/tool.ts';
import type { Say } from '../steps.ts';
import { readApiServer } from './api-server.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { askHelmStatus, takingBack } from './helm-status.ts';
import type { ImageTags } from './images.ts';
import { describePreset } from './installed-preset.ts';
import { opensNodePort } from './mapped-port.ts';
import { context, mappedPorts, namespace, release } from './names.ts';
import { ensureNamespace } from './namespace.ts';
import type { Preset } from './presets.ts';
import { chart } from './rendered.ts';

/**
 * Installs the chart with a preset, or upgrades it to the images just built; of a former preset only
 * the data and the passwords stay. Throws a `Failure`.
 */
export async function installChart(
  tools: ClusterTools,
  preset: Preset,
  tags: ImageTags,
  say: Say,
): Promise<void> {
  await ensureNamespace(tools, namespace);
  await clearInterrupted(tools, say);
  say('helm upgrade --install');
  const values = {
    'backend.image.tag': tags.backend,
    'frontend.image.tag': tags.frontend,
    ...mappedNodePort(preset),
    ...preset.entry?.values,
    ...(preset.walled && (await readApiServer(tools))),
  };
  const { version } = await tool('helm');
  const upgrade = ['upgrade', '--install', release, chart, ...target, '--reset-values'];
  const description = ['--description', describePreset(preset.name)];
  const given = ['--values', preset.file, ...Object.entries(values).flatMap(setting)];
  await must(tools.helm, [...upgrade, ...takingBack(version), ...description, ...given], {
    timeout: 180_000,
  });
  say(`release ${release} in namespace ${namespace}, preset ${preset.name}`);
}

/** A Service that opens no node port would refuse one. */
function mappedNodePort({ serviceTypes }: Preset): Record<string, number> {
  if (!opensNodePort(serviceTypes.get('frontend'))) return {};
  return { 'frontend.service.nodePort': mappedPorts.storefront.nodePort };
}

const target = ['--namespace', namespace, '--kube-context', context];

/** A helm that was stopped half-way leaves a lock on its release, and refuses every later upgrade. */
async function clearInterrupted({ helm }: ClusterTools, say: Say): Promise<void> {
  const { status } = await askHelmStatus(helm, context);
  if (!status.startsWith('pending-')) return;
  say(`clearing an interrupted run (${status})`);
  // A first install has nothing to go back to.
  const verb = status === 'pending-install' ? 'uninstall' : 'rollback';
  await must(helm, [verb, release, ...target], { timeout: 120_000 });
}

/** A string stays one: a tag of digits only, or like 12e4, would become a number. */
function setting([key, value]: [string, string | number]): string[] {
  return [typeof value === 'string' ? '--set-string' : '--set', `${key}=${value}`];
}
