import { networkInterfaces } from 'node:os';
import { ask as askCluster } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
import { claimsOf } from '../matrix/claims.ts';
import { diagnose } from '../matrix/diagnose.ts';
import type { Door } from '../matrix/door.ts';
import { listDoors } from '../matrix/doors.ts';
import { notTried } from '../matrix/observation.ts';
import type { Observation } from '../matrix/observation.ts';
import { listVantages } from '../matrix/vantages.ts';
import type { Vantage } from '../matrix/vantage.ts';
import { askDoors } from '../probes/ask-doors.ts';
import { runInPod } from '../probes/container.ts';
import { fromHere } from '../probes/from-here.ts';
import { observe } from '../probes/observe.ts';
import { podAsker } from '../probes/pod-asker.ts';
import type { ProbePlace } from '../probes/probe-pods.ts';
import type { Topology } from '../topology/topology.ts';
import { readNodeAddresses } from './node-addresses.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Scene } from './scene.ts';

/** A cluster as it is now. */
export function liveScene(cluster: Cluster, topology: Topology, places: OwnPlaces): Scene {
  const podFor = (vantage: Vantage) => places.podFor(vantage, topology);

  async function placeOf(vantage: Vantage): Promise<ProbePlace> {
    if (vantage.kind !== 'tier') return podFor(vantage);
    return { pod: { namespace: topology.namespace, name: vantage.pod } };
  }

  async function ask(vantage: Vantage, doors: Door[], timeout: number): Promise<Observation[]> {
    if (vantage.kind === 'your machine') {
      return askDoors(fromHere(topology.nodes, doors), doors, timeout);
    }
    const place = await placeOf(vantage);
    if ('why' in place) return doors.map(() => notTried(place.why));
    return askDoors(podAsker(runInPod(cluster, place.pod)), doors, timeout);
  }

  async function ownAddresses(vantage: Vantage): Promise<string[]> {
    if (vantage.kind === 'your machine') {
      return Object.values(networkInterfaces()).flatMap((all) =>
        (all ?? []).map(({ address }) => address),
      );
    }
    if (vantage.kind === 'node') return readNodeAddresses(cluster, vantage.node);
    const place = await placeOf(vantage);
    if ('why' in place) return [];
    const { pod } = place;
    const reading = cluster.core.readNamespacedPod(pod);
    const { status } = await askCluster(cluster, `pod ${pod.namespace}/${pod.name}`, reading);
    return (status?.podIPs ?? []).map(({ ip }) => ip);
  }

  async function matrix() {
    const claims = claimsOf(topology, listVantages(topology), listDoors(topology));
    const rows = await observe(cluster, claims, { topology, probePods: { podFor } });
    return { rows, diagnoses: diagnose(topology, rows) };
  }

  const nodeAddresses = () => readNodeAddresses(cluster);
  return { topology, ask, ownAddresses, nodeAddresses, matrix };
}
