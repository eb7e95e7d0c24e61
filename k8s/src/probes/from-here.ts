import { isIP } from 'node:net';
import type { Door } from '../matrix/door.ts';
import { notTried } from '../matrix/observation.ts';
import type { NotTried } from '../matrix/observation.ts';
import type { Node } from '../topology/nodes.ts';
import { askAll } from './ask.ts';
import { isPrivate } from './private-address.ts';
import type { Answer, Asker, Question, Reply } from './question.ts';
import { kubeletPort } from './shut.ts';
import { probeTcp } from './tcp.ts';

type NodeAddresses = Pick<Node, 'internalIps'>;

/**
 * Asks from the machine that this runs on. Silence of a node, and of a front door in a private network,
 * counts only if this machine reaches the nodes at all: their kubelets answer at port `control`.
 */
export function fromHere(nodes: NodeAddresses[], doors: Door[], control = kubeletPort): Asker {
  return async (questions) => {
    const timeout = Math.max(0, ...questions.map((question) => question.timeout));
    const [replies, reached] = await Promise.all([
      askAll(questions),
      reachedNodes(nodes, { timeout, control }),
    ]);
    const surroundings = { nodes, reached, doors };
    return questions.map((question, index) => prove(question, replies[index], surroundings));
  };
}

async function reachedNodes(
  nodes: NodeAddresses[],
  { timeout, control }: { timeout: number; control: number },
): Promise<Set<string>> {
  const hosts = nodes.flatMap(({ internalIps }) => internalIps);
  const tries = hosts.map((host) => probeTcp({ host, port: control, timeout }));
  const outcomes = await Promise.all(tries);
  return new Set(hosts.filter((_, index) => outcomes[index]?.result === 'answered'));
}

interface Surroundings {
  nodes: NodeAddresses[];
  reached: Set<string>;
  doors: Door[];
}

/** What a reply to this machine proves; silence without a route and another's answer prove nothing. */
export function prove(
  question: Question,
  reply: Reply | undefined,
  { nodes, reached, doors }: Surroundings,
): Reply | NotTried {
  const { host } = question;
  if (!reply) return notTried('nobody tried this door.');
  if (reply.result === 'answered') return ownAnswer(host, reply, doors);
  if (nodes.some(({ internalIps }) => internalIps.includes(host)) && !reached.has(host)) {
    return notTried(`${noRoute}: ${host} answers neither here nor at its kubelet's port.`);
  }
  const isFrontDoor = doors.some((door) => door.host === host && frontDoors.has(door.kind));
  if (isFrontDoor && isPrivate(host) && nodes.length > 0 && reached.size === 0) {
    return notTried(`${noRoute}, and ${host} is in a private network as they are.`);
  }
  return reply;
}

const noRoute = 'this machine has no route to the nodes';

const frontDoors = new Set<Door['kind']>(['LoadBalancer', 'Ingress', 'Gateway']);

/** A name of the cluster's own that this machine knows too leads to something else. */
function ownAnswer(host: string, reply: Answer, doors: Door[]): Answer {
  const isName =
    isIP(host) === 0 && doors.some((door) => door.host === host && named.has(door.kind));
  if (!isName || !reply.peer || doors.some((door) => door.host === reply.peer)) return reply;
  const fault = `the name ${host} leads to ${reply.peer} on this machine, which is no address of the shop`;
  return { ...reply, fault };
}

const named = new Set<Door['kind']>(['DNS name', 'ExternalName']);
