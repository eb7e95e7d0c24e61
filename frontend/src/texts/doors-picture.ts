import { listed } from '../lib/listed.ts';
import { counted } from './doors-model.ts';

/** Words in and beside the picture of the doors; those of the key too. */
export const pictureTexts = {
  outside: 'Outside',
  inside: (nodes: number, pods: number) =>
    `Inside the cluster: ${counted(nodes, 'node')}, ${counted(pods, 'pod')}`,
  inTheBack: 'the database, in the back',
  innerDoors: 'Inner doors',
  innerDoorsHow: 'on no node, known to every node. Below: who answers.',
  yourMachine: 'Your machine',
  you: 'You',
  thisBrowser: 'this browser',
  listed: (ready: number, all: number) =>
    `${ready} of ${counted(all, 'pod')} ${all === 1 ? 'is' : 'are'} in the list`,
  listedShort: (ready: number, all: number) => `${ready} of ${all} in the list`,
  noneListed: '0 pods in the list',
  scaledToNobody: 'scaled to nobody on purpose',
  sendsTo: (port: number | string) => `sends to port ${port} of a pod`,
  sendsToShort: (port: number | string) => `to port ${port}`,
  mutualTls: 'mTLS: both show a certificate',
  padlock: 'Mutual TLS: both sides show a certificate',
  local: 'Local: each node asks its own pods',
  wall: (rule: string) => `wall: ${rule}`,
  headless: 'no address of its own',
  noAddress: 'no address yet',
  aNameOnly: 'a name only',
  noService: 'No Service',
  noServiceWhy: 'Pods without a door: nothing leads to them by name.',
  noPod: 'No shop pod on this node: its hatches are there anyway.',
  noPodLocal: 'No pod on this node, and Local: a hatch without its pod stays shut.',
  noPodNoHatch: 'No shop pod on this node.',
  noPodShort: 'no pod here',
  shutNoPod: 'shut: no pod here',
  onNoNode: 'On no node yet',
  waiting: 'not placed yet',
  alikeRun: (first: string, last: string, count: number) =>
    `${first} ${count === 2 ? 'and' : 'to'} ${last}, alike`,
  alike: (first: string, count: number) => `${first} and ${count - 1} more, alike`,
  more: (ready: number, unready: number) =>
    [ready > 0 ? `+${ready} ready` : '', unready > 0 ? `${ready > 0 ? '' : '+'}${unready} not` : '']
      .filter(Boolean)
      .join(', '),
  onEach: (ready: number, unready: number) =>
    `${[ready > 0 ? `${ready} ready` : '', unready > 0 ? `${unready} not` : ''].filter(Boolean).join(', ')} on each`,
  onEachShort: (count: number) => `${count} each`,
  whoAnswered: 'Who answered',
  stoppedAt: (hop: number) => `Stopped at ${hop}`,
  noDoor: (services: string[]) => `${listed(services)}? No door in this wall.`,
  noDoorWhy: 'Type ClusterIP: an inner door, nothing outside.',
  insideOnly: (services: string[]) =>
    services.length === 1
      ? `So ${services[0]} is reached from inside only.`
      : 'So these are reached from inside only.',
  moreTiers: 'Tiers in the picture',
};

/** What stands at the left of the nodes, for whoever sees hatches for the first time. */
export const hintTexts = {
  walls: 'Brick courses are NetworkPolicies: walls round pods, with a gap for whom they name.',
  local: (service: string) => `${service} is Local: a node without its pod keeps the hatch shut.`,
  hatches: 'Every node has the same hatches, also one without a pod.',
  entrance: 'One address outside. The pods with battlements read host and path.',
};

/** Names of the picture's parts for who does not see it. */
export const pictureLabels = {
  map: (nodes: number, services: number, pods: number) =>
    `Map of ${counted(nodes, 'node')}, ${counted(services, 'Service')} and ${counted(pods, 'pod')}.`,
  way: (stops: string[]) => `A request goes this way: ${stops.join(', then ')}.`,
  stops: 'It stops there.',
  noWay: (services: string[]) => `No door outside leads to ${listed(services)}.`,
  frontDoor: (service: string, address: string, state: string) =>
    `Front door of ${service}, LoadBalancer, ${address}, ${state}`,
  entrance: (kind: string, name: string, address: string, state: string) =>
    `Gatehouse ${name}, ${kind}, ${address}, ${state}`,
  hatch: (service: string, port: number, node: string, state: string) =>
    `Hatch :${port} of ${service} in ${node}, ${state}`,
  innerDoor: (service: string, type: string, facts: string) => `${service}, type ${type}, ${facts}`,
  podOn: (tier: string | undefined, pod: string, node: string | undefined) =>
    `${tier ? `${tier} pod` : 'pod'} ${pod} ${node ? `on ${node}` : 'on no node yet'}`,
  proxyPod: (pod: string, node: string | undefined) =>
    `gatehouse pod ${pod} ${node ? `on ${node}` : 'on no node yet'}`,
  ready: 'ready',
  notReady: 'not ready',
  ending: 'ending',
  inList: 'in the list',
  notInList: 'not in the list',
  answered: 'on this request’s way',
  behindWall: (rules: string[]) => `behind a wall: ${rules.join('; ')}`,
  inNodes: (names: string[]) =>
    names.length === 1 ? `node ${names[0]}` : `nodes ${listed(names)}`,
  node: (names: string[], address: string) =>
    names.length === 1
      ? `Node ${names[0]}${address ? `, ${address}` : ''}`
      : `Nodes ${listed(names)}, alike`,
};

export const keyTexts = {
  heading: 'Key',
  shapes: [
    { kind: 'front door', name: 'front door', text: 'LoadBalancer: one address' },
    { kind: 'hatch', name: 'hatch', text: 'NodePort: one in every node' },
    { kind: 'inner door', name: 'inner door', text: 'ClusterIP: from inside only' },
    { kind: 'gatehouse', name: 'gatehouse', text: 'Ingress or Gateway: one entry, many shops' },
    { kind: 'signpost', name: 'signpost', text: 'ExternalName: only a name' },
    { kind: 'pod', name: 'pod', text: 'who answers' },
    { kind: 'wall', name: 'wall', text: 'NetworkPolicy: a gap for whom it names' },
  ],
  states: [
    { state: 'open', text: 'open' },
    { state: 'shut', text: 'shut, as written' },
    { state: 'in doubt', text: 'in doubt: not tried yet' },
    { state: 'mismatch', text: 'not as written' },
  ],
  includes: (type: string) => `${type} includes`,
} as const;
