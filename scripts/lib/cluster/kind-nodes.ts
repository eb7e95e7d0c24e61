import { must, output } from '../run.ts';
import { mappedPorts } from './names.ts';

/** A node of a kind cluster as Docker sees it. */
export interface NodeContainer {
  name: string;
  running: boolean;
  /** Container ports that the machine's ports lead to. */
  published: string[];
}

/** The containers of a kind cluster's nodes, running or not. */
export async function nodeContainers(cluster: string): Promise<NodeContainer[]> {
  const filter = `label=io.x-k8s.kind.cluster=${cluster}`;
  const ids = (await must('docker', ['ps', '--all', '--quiet', '--filter', filter])).split('\n');
  const known = ids.filter(Boolean);
  if (known.length === 0) return [];
  const format =
    '{{.Name}} {{.State.Running}} {{range $k, $v := .HostConfig.PortBindings}}{{$k}} {{end}}';
  const { stdout } = await output('docker', ['inspect', '--format', format, ...known]);
  return stdout.trim().split('\n').map(toNodeContainer);
}

/** Only a cluster from k8s/kind/cluster.yaml maps these ports: another one of that name is not ours. */
export function isOurs(nodes: NodeContainer[]): boolean {
  return nodes.some(({ published }) =>
    Object.values(mappedPorts).every(({ nodePort }) => published.includes(`${nodePort}/tcp`)),
  );
}

function toNodeContainer(line: string): NodeContainer {
  const [name = '', running = '', ...published] = line.trim().replace(/^\//, '').split(' ');
  return { name, running: running === 'true', published };
}
