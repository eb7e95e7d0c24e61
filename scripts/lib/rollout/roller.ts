import { setTimeout as delay } from 'node:timers/promises';
import { kubectl } from '../cluster/cluster-tools.ts';
import { namespace } from '../cluster/names.ts';
import { waitUntilCalm } from './calm.ts';
import { drainNode } from './drain.ts';
import { quiet } from './record.ts';
import { beginOf } from './rolls.ts';
import type { Roll } from './rolls.ts';
import type { LoadedShop } from './shop.ts';

export interface RollerOptions {
  rolls: Roll[];
  requests: number;
  rate: number;
  signal: AbortSignal;
  /** Hears what is being rolled from now on. */
  now: (rolling: string) => void;
}

/** Rolls one thing after the other, each not before its time; resolves when the last old pod has ended. */
export async function rollAll(
  shop: LoadedShop,
  { rolls, requests, rate, signal, now }: RollerOptions,
): Promise<void> {
  const started = performance.now();
  const passed = () => performance.now() - started;
  for (const [index, roll] of rolls.entries()) {
    const begin = beginOf(index, rolls.length, requests, rate);
    await delay(Math.max(0, begin - passed()), undefined, { signal });
    const began = passed();
    now(roll);
    await rollOne(shop, roll);
    now(quiet);
    const seconds = ((passed() - began) / 1000).toFixed(1);
    console.log(`  ${(began / 1000).toFixed(0)} s: rolled ${roll}, in ${seconds} s`);
  }
}

async function rollOne({ tools, cluster, upgrades }: LoadedShop, roll: Roll): Promise<void> {
  if (roll === 'drain') return drainNode(tools, cluster);
  if (roll === 'chart') await upgrades.toNewVersion();
  else {
    await kubectl(tools, ['--namespace', namespace, 'rollout', 'restart', `deployment/${roll}`]);
  }
  await waitUntilCalm(cluster);
}
