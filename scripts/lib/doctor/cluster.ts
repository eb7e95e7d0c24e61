import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { readRollouts } from '@doorstep/k8s/topology/rollouts';
import { connectToOurs } from '../cluster/connect.ts';
import { takenSentence } from '../cluster/free-ports.ts';
import { isOurs, nodeContainers } from '../cluster/kind-nodes.ts';
import type { NodeContainer } from '../cluster/kind-nodes.ts';
import { clusterName, mappedPorts, namespace } from '../cluster/names.ts';
import { askDaemon } from '../docker/daemon.ts';
import { Failure } from '../failure.ts';
import { isPortFree } from '../ports.ts';
import type { Finding } from './finding.ts';

const neededBy = 'up, test:cluster';

/** Docker, the ports that the cluster maps, and the cluster itself. */
export async function examineCluster(): Promise<Finding[]> {
  const docker = { what: 'Docker', neededBy: 'up, test:cluster, test:compose' };
  const daemon = await askDaemon();
  if ('problem' in daemon) {
    return [{ ...docker, state: 'missing', says: daemon.problem }];
  }
  const nodes = await nodeContainers(clusterName);
  const ours = isOurs(nodes) && nodes.every(({ running }) => running);
  return [
    { ...docker, state: 'there', says: `${daemon.version} (${daemon.architecture})` },
    await examinePort(mappedPorts.storefront.host, ours),
    await examinePort(mappedPorts.backend.host, ours),
    await examineShop(nodes),
  ];
}

async function examinePort(port: number, ours: boolean): Promise<Finding> {
  const finding = { what: `port ${port}`, neededBy: 'up, docker compose' };
  if (ours) return { ...finding, state: 'there', says: 'mapped by our cluster' };
  if (await isPortFree(port)) return { ...finding, state: 'there', says: 'free' };
  return { ...finding, state: 'missing', says: await takenSentence(port) };
}

async function examineShop(nodes: NodeContainer[]): Promise<Finding> {
  const finding = { what: 'cluster', neededBy: 'test:cluster' };
  const stopped = nodes.filter(({ running }) => !running).length;
  if (nodes.length === 0) {
    return { ...finding, state: 'not needed yet', says: 'none: npm run up' };
  }
  if (!isOurs(nodes)) {
    const says = `"${clusterName}" is not from npm run up: kind delete cluster --name ${clusterName}`;
    return { ...finding, neededBy, state: 'missing', says };
  }
  if (stopped > 0) {
    const says = `${stopped} of ${nodes.length} nodes are stopped: npm run up makes it anew`;
    return { ...finding, state: 'missing', says };
  }
  return { ...finding, ...(await examineRollouts(nodes.length)) };
}

async function examineRollouts(nodes: number): Promise<Pick<Finding, 'state' | 'says'>> {
  try {
    const rollouts = await readRollouts(connectToOurs(), namespace);
    const open = rollouts.filter(({ done }) => !done).map(({ name }) => name);
    if (rollouts.length === 0) {
      return { state: 'missing', says: `${nodes} nodes, but no shop: npm run up` };
    }
    if (open.length > 0) {
      return {
        state: 'missing',
        says: `${nodes} nodes, not ready: ${open.join(', ')}: npm run up`,
      };
    }
    return { state: 'there', says: `${nodes} nodes, shop ready` };
  } catch (error) {
    if (!(error instanceof ClusterError) && !(error instanceof Failure)) throw error;
    return { state: 'missing', says: `${error.message} Make it anew: npm run up` };
  }
}
