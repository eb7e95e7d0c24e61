import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { askHelmStatus, takingBack } from '../cluster/helm-status.ts';
import { context, namespace, release } from '../cluster/names.ts';
import { chart } from '../cluster/rendered.ts';
import { Failure } from '../failure.ts';
import { must } from '../run.ts';
import { tool } from '../tools/tool.ts';
import { rolledTiers } from './pieces.ts';

/** Upgrades of the shop's release that keep its values, and the way back. */
export interface ChartUpgrades {
  /** With limits that a load of one address would meet lifted, and a budget for drains. */
  prepare: () => Promise<void>;
  /** To a chart of a new version, whose pods of both tiers are new too. */
  toNewVersion: () => Promise<void>;
  /** To the chart and the values that were there. */
  back: () => Promise<void>;
}

const target = ['--namespace', namespace, '--kube-context', context];

/** All customers of the load have one address; and a node may be drained that has both pods of a tier. */
const forTheLoad = [
  'backend.checkoutsPerMinute=0',
  'frontend.rateLimit.requestsPerSecond=null',
  ...rolledTiers.flatMap((tier) => [
    `${tier}.podDisruptionBudget.minAvailable=null`,
    `${tier}.podDisruptionBudget.maxUnavailable=1`,
  ]),
];

/** Throws a `Failure` where there is no release in order. */
export async function openChartUpgrades(helm: string): Promise<ChartUpgrades> {
  const { status, description } = await askHelmStatus(helm, context);
  if (status !== 'deployed') {
    throw new Failure(`the shop's release is "${status}", not deployed. "npm run up" mends it.`);
  }
  const { version } = await tool('helm');
  const saved = await must(helm, ['get', 'values', release, ...target, '--output', 'json']);
  const upgrade = async (from: string, settings: string[]) => {
    const folder = await mkdtemp(join(tmpdir(), 'doorstep-rollout-'));
    try {
      const values = join(folder, 'values.json');
      await writeFile(values, saved.trim() === 'null' ? '{}' : saved);
      const given = ['--values', values, ...settings.flatMap((setting) => ['--set', setting])];
      const how = ['--reset-values', '--description', description, ...takingBack(version)];
      await must(helm, ['upgrade', release, from, ...target, ...how, ...given], {
        timeout: 180_000,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  let upgrades = 0;
  return {
    prepare: () => upgrade(chart, forTheLoad),
    back: () => upgrade(chart, []),
    async toNewVersion() {
      upgrades += 1;
      const folder = await mkdtemp(join(tmpdir(), 'doorstep-chart-'));
      try {
        const version = `0.0.${upgrades}`;
        await must(helm, ['package', chart, '--version', version, '--destination', folder]);
        // A value that changes the pods and not how they behave.
        const seconds = 30 + (upgrades % 2);
        const changed = rolledTiers.map(
          (tier) => `${tier}.terminationGracePeriodSeconds=${seconds}`,
        );
        const packed = join(folder, `${basename(chart)}-${version}.tgz`);
        await upgrade(packed, [...forTheLoad, ...changed]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
