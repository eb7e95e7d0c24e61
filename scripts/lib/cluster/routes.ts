import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { readNodes } from '@doorstep/k8s/topology/nodes';
import { probeTcp } from '@doorstep/k8s/probes/tcp';

const kubeletPort = 10250;

/**
 * Whether this machine reaches the kind network, where nodes and LoadBalancer addresses are:
 * so on Linux, not where Docker runs in a virtual machine. Tried, not guessed by the system's name.
 */
export async function reachesKindNetwork(cluster: Cluster): Promise<boolean> {
  const addresses = (await readNodes(cluster)).flatMap(({ internalIps }) => internalIps);
  const tried = await Promise.all(addresses.map((host) => probeTcp({ host, port: kubeletPort })));
  return tried.some(({ result }) => result === 'answered');
}
