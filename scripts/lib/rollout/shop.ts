import { resolveDoor } from '@doorstep/k8s/doors/addresses';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { findTools } from '../cluster/cluster-tools.ts';
import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { connectToOurs } from '../cluster/connect.ts';
import { mappedPorts, namespace } from '../cluster/names.ts';
import { reachesKindNetwork } from '../cluster/routes.ts';
import { Failure } from '../failure.ts';
import { Steps } from '../steps.ts';
import { waitUntilCalm } from './calm.ts';
import { openChartUpgrades } from './chart-upgrades.ts';
import type { ChartUpgrades } from './chart-upgrades.ts';
import { clearAway, fillShelves } from './database.ts';

/** The shop of `npm run up`, fit for a load. */
export interface LoadedShop {
  tools: ClusterTools;
  cluster: Cluster;
  upgrades: ChartUpgrades;
  /** Where customers come in. */
  base: URL;
  /** Puts back what was there before. */
  close: () => Promise<void>;
}

/** Lifts limits and fills shelves; throws a `Failure` where there is no shop with a door outside. */
export async function openLoadedShop(): Promise<LoadedShop> {
  const steps = new Steps();
  const tools = await findTools();
  const cluster = connectToOurs();
  const base = await findDoor(cluster);
  const upgrades = await openChartUpgrades(tools.helm);
  const stock = await steps.run('fill the shelves', () => fillShelves(tools));
  const close = () =>
    steps.run('put the shop back as it was', async () => {
      await upgrades.back();
      await waitUntilCalm(cluster);
      await clearAway(tools, stock);
    });
  try {
    await steps.run('lift the limits (helm upgrade)', async () => {
      await upgrades.prepare();
      await waitUntilCalm(cluster);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { tools, cluster, upgrades, base, close };
}

async function findDoor(cluster: Cluster): Promise<URL> {
  if (!(await reachesKindNetwork(cluster))) {
    return new URL(`http://localhost:${mappedPorts.storefront.host}`);
  }
  const question = { door: 'loadbalancer', namespace, name: 'frontend' } as const;
  const found = await resolveDoor(cluster, question);
  if ('missing' in found) {
    throw new Failure(`${found.missing}\nThe load needs that door: npm run up -- --preset article`);
  }
  const [door] = found.doors;
  if (door) return new URL(door.url);
  throw new Failure('the storefront has no address outside the cluster.');
}
