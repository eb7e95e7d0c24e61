import { networkInterfaces } from 'node:os';
import { ask as askCluster } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
import { claimsOf } from '../matrix/claims.ts';
import { diagnose } from '../matrix/diagnose.ts';
import { listDoors } from '../matrix/doors.ts';
import { listVantages } from '../matrix/vantages.ts';
import type { Vantage } from '../matrix/vantage.ts';
import { askFrom, podOf } from '../probes/ask-from.ts';
import { observe } from '../probes/observe.ts';
import type { Topology } from '../topology/topology.ts';
import { readNodeAddresses } from './node-addresses.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Scene } from './scene.ts';

/** A cluster as it is now. */
export function liveScene(cluster: Cluster, topology: Topology, places: OwnPlaces): Scene {
  const from = { topology, podFor: (vantage: Vantage) => places.podFor(vantage, topology) };

  async function ownAddresses(vantage: Vantage): Promise<string[]> {
    if (vantage.kind === 'your machine') {
      return Object.values(networkInterfaces()).flatMap((all) =>
        (all ?? []).map(({ address }) => address),
      );
    }
    if (vantage.kind === 'node') return readNodeAddresses(cluster, vantage.node);
    const place = await podOf(vantage, from);
    if ('why' in place) return [];
    const { pod } = place;
    const reading = cluster.core.readNamespacedPod(pod);
    const { status } = await askCluster(cluster, `pod ${pod.namespace}/${pod.name}`, reading);
    return (status?.podIPs ?? []).map(({ ip }) => ip);
  }

  async function matrix() {
    const claims = claimsOf(topology, listVantages(topology), listDoors(topology));
    const rows = await observe(cluster, claims, { topology, probePods: from });
    return { rows, diagnoses: diagnose(topology, rows) };
  }

  const nodeAddresses = () => readNodeAddresses(cluster);
  const ask: Scene['ask'] = (vantage, doors, timeout) =>
    askFrom(cluster, vantage, doors, { ...from, timeout });
  return { topology, ask, ownAddresses, nodeAddresses, matrix };
}
