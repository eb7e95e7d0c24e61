import { isIPv4 } from 'node:net';
import { Failure } from '../failure.ts';
import { must } from '../run.ts';

/** The IPv4 subnet of the network that kind's nodes are on, and its addresses in use. */
export async function readKindNetwork(): Promise<{ subnet: string; taken: string[] }> {
  const config = '{{range .IPAM.Config}}{{.Subnet}} {{.Gateway}} {{end}}';
  const containers = '{{range .Containers}}{{.IPv4Address}} {{end}}';
  const format = config + containers;
  const printed = await must('docker', ['network', 'inspect', 'kind', '--format', format]);
  const words = printed.trim().split(/\s+/);
  // Docker prints the subnets first; a container's address has a prefix length too.
  const subnet = words.find((word) => isIPv4(word.split('/')[0] ?? ''));
  if (!subnet?.includes('/')) {
    throw new Failure(
      `the kind network has no IPv4 subnet ("docker network inspect kind" names ${words.join(', ')}).`,
    );
  }
  const addresses = words.map((word) => word.split('/')[0] ?? '');
  return { subnet, taken: addresses.filter(isIPv4) };
}
