import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { connectToOurs } from './connect.ts';
import { diagnose } from './diagnose.ts';
import type { DoorRow } from './door-row.ts';
import { namespace } from './names.ts';
import { tryClusterDoors, tryMappedDoors } from './open-doors.ts';
import { reachesKindNetwork } from './routes.ts';
import { tryShutDoors } from './shut-doors.ts';

/** The doors as they were found, and whether node and LoadBalancer addresses can be reached from here. */
export interface SeenDoors {
  rows: DoorRow[];
  routed: boolean;
}

/** Waits until the shop answers through every door of this machine, and the database through none. */
export function waitForDoors(tools: ClusterTools, say: Say): Promise<SeenDoors> {
  const cluster = connectToOurs();
  return until({
    what: 'the shop to answer through its doors',
    seconds: 90,
    say,
    look: async () => {
      try {
        const seen = await tryDoors(cluster);
        const fault = seen.rows.find((row) => row.fault);
        if (!fault) return { done: seen };
        return { waiting: `${fault.door} ${fault.address}: ${fault.fault}` };
      } catch (error) {
        if (error instanceof ClusterError) return { waiting: error.message };
        throw error;
      }
    },
    diagnose: () => diagnose(tools, namespace),
  });
}

async function tryDoors(cluster: Cluster): Promise<SeenDoors> {
  const routed = await reachesKindNetwork(cluster);
  const [inside, mapped, shut] = await Promise.all([
    routed ? tryClusterDoors(cluster) : [],
    tryMappedDoors(),
    tryShutDoors(cluster),
  ]);
  return { rows: [...inside, ...mapped, shut], routed };
}
