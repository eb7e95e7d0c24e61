import { formatAddress } from '../doors/addresses.ts';
import type { Node } from '../topology/nodes.ts';
import { probeTcp } from './tcp.ts';
import type { TcpAnswered } from './tcp.ts';
import type { Unanswered } from './failure.ts';
import type { Service } from '../topology/services.ts';

/** A place where a Service that is for pods only must not answer. */
export interface ShutTarget {
  node: string;
  host: string;
  port: number;
}

export interface ShutObservation extends ShutTarget {
  /** `host:port`. */
  address: string;
  /** Absent when nothing at that node's address can be reached from here: then silence proves nothing. */
  outcome?: TcpAnswered | Unanswered;
}

/** Every kubelet listens here, so this port tells whether a node's address can be reached at all. */
export const kubeletPort = 10250;

/** Every node's address × the Service's own ports and any node port that it has. */
export function shutTargets(service: Pick<Service, 'ports'>, nodes: Node[]): ShutTarget[] {
  const ports = service.ports.flatMap(({ port, nodePort }) => (nodePort ? [port, nodePort] : port));
  return nodes.flatMap(({ name, internalIps }) =>
    internalIps.flatMap((host) => ports.map((port) => ({ node: name, host, port }))),
  );
}

/** Tries each target from this machine; `control` is a port that is known to answer on every host. */
export async function tryShut(
  targets: ShutTarget[],
  { timeout = 1500, control = kubeletPort }: { timeout?: number; control?: number } = {},
): Promise<ShutObservation[]> {
  return Promise.all(
    targets.map(async (target) => {
      const { host, port } = target;
      const address = formatAddress(host, port);
      const [outcome, reached] = await Promise.all([
        probeTcp({ host, port, timeout }),
        probeTcp({ host, port: control, timeout }),
      ]);
      const tells = outcome.result === 'answered' || reached.result === 'answered';
      return { ...target, address, ...(tells && { outcome }) };
    }),
  );
}
