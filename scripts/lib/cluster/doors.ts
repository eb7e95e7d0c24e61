import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { connectToOurs } from './connect.ts';
import { contourNamespace } from './contour.ts';
import { diagnose } from './diagnose.ts';
import type { DoorRow } from './door-row.ts';
import { tryEntrances, tryMappedEntrances } from './entrance-doors.ts';
import { namespace } from './names.ts';
import { tryClusterDoors, tryMappedDoors } from './open-doors.ts';
import type { Preset } from './presets.ts';
import { reachesKindNetwork } from './routes.ts';
import { tryShutDoors } from './shut-doors.ts';

/** The doors as they were found, and whether node and LoadBalancer addresses can be reached from here. */
export interface SeenDoors {
  rows: DoorRow[];
  routed: boolean;
}

/** Waits until the shop answers through every door that its preset opens, and nobody where it opens none. */
export function waitForDoors(tools: ClusterTools, preset: Preset, say: Say): Promise<SeenDoors> {
  const cluster = connectToOurs();
  return until({
    what: 'the shop to answer through its doors',
    seconds: preset.entry ? 180 : 90,
    say,
    look: async () => {
      try {
        const seen = await tryDoors(cluster, preset);
        const fault = seen.rows.find((row) => row.fault);
        if (!fault) return { done: seen };
        return { waiting: `${fault.door} ${fault.address}: ${fault.fault}` };
      } catch (error) {
        if (error instanceof ClusterError) return { waiting: error.message };
        throw error;
      }
    },
    diagnose: () => diagnoseAll(tools, preset),
  });
}

async function tryDoors(cluster: Cluster, { entry, serviceTypes }: Preset): Promise<SeenDoors> {
  const routed = await reachesKindNetwork(cluster);
  const rows = await Promise.all([
    routed && entry ? tryEntrances(cluster, entry) : [],
    routed ? tryClusterDoors(cluster, serviceTypes) : [],
    entry ? tryMappedEntrances(cluster, entry) : [],
    tryMappedDoors(serviceTypes),
    tryShutDoors(cluster, serviceTypes),
  ]);
  return { rows: rows.flat(), routed };
}

async function diagnoseAll(tools: ClusterTools, { entry }: Preset): Promise<string> {
  const namespaces = [namespace, ...(entry ? [contourNamespace, entry.envoy.namespace] : [])];
  const texts: string[] = [];
  for (const each of new Set(namespaces)) texts.push(await diagnose(tools, each));
  return texts.join('\n\n');
}
