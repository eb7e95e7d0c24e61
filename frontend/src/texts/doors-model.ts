import { listed } from '../lib/listed.ts';

/** `1 pod`, `3 pods`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

export const stateTexts = {
  open: 'open',
  shut: 'shut',
  notTried: 'not tried yet',
  aged: 'last tried over a minute ago',
  undecided: 'nothing written decides it yet',
  noAddress: 'no address yet',
  mismatch: (expected: string, got: string) => `expected ${expected}, got ${got}`,
  openFor: (who: string[]) => `open for ${listed(who)}, shut for all others`,
  shutFor: (who: string[]) => `shut for ${listed(who)}, others not tried yet`,
  openInside: 'open inside',
  openInsideShutOutside: 'open inside, shut outside',
  openThroughGatehouse: 'open through the gatehouse',
  openAtNodes: (open: number, all: number) => `open in ${open} of ${all} nodes`,
};

export const headlineTexts = {
  asWritten: 'Every door behaves as written.',
  mostlyShut: 'Every door behaves as written, and most are shut.',
  oneGatehouse: 'Every door behaves as written: one gatehouse, no other way in.',
  triedAsWritten: 'Every door that was tried behaves as written.',
  notTried: 'No door has been tried yet.',
  aged: 'No door was tried for over a minute, so all of them are in doubt.',
  lost: 'The shop does not answer: this is how it was when it last did.',
  stale: (since: string) => `This picture may be old: the cluster has told nothing since ${since}.`,
  mismatch: (services: string[]) =>
    services.length > 3
      ? `The doors of ${services.length} Services do not do what is written.`
      : `The doors of ${listed(services)} do not do what is written.`,
};

export const tallyTexts = {
  tried: (doors: number, places: number) =>
    `${counted(doors, 'door')} tried from ${counted(places, 'place')}`,
  asExpected: (open: number, shut: number) => `${open} open, ${shut} shut, all as expected.`,
  differ: (mismatch: number, tries: number) =>
    `${mismatch} of ${counted(tries, 'try').replace('trys', 'tries')} ${mismatch === 1 ? 'differs' : 'differ'} from what is written.`,
  allSay: (count: number, words: string) =>
    count === 1 ? `It says: ${words}.` : `All ${count} say: ${words}.`,
  oneCause: (count: number) => (count === 1 ? 'It has a cause.' : 'They have one cause.'),
  inDoubt: (count: number, more: boolean) =>
    `${count}${more ? ' more' : ''} in doubt: not tried lately.`,
};

export const cardTexts = {
  loadBalancer: (addresses: string[]) => `Anyone who reaches ${listed(addresses)} gets in.`,
  pending: 'Nobody has handed out an address yet, so the front door has none.',
  includes: 'Includes a hatch in every node and an inner door.',
  includesInner: 'Includes an inner door.',
  nodePort: 'No address of its own outside, but a hatch in every node.',
  nodePortAlso: (nodes: string[], service: string) =>
    nodes.length > 3
      ? `No address of its own outside, but a hatch in every node, also in ${nodes.length} that run no ${service} pod.`
      : `No address of its own outside, but a hatch in every node, also in ${listed(nodes)}, which ${nodes.length === 1 ? 'runs' : 'run'} no ${service} pod.`,
  nodePortLocal: (service: string) =>
    `No address of its own outside, but a hatch in every node; with Local, a node without a ready ${service} pod drops what comes in.`,
  clusterIp:
    'Has only an inner door. Outside there is no address that leads to it, so nothing has to be blocked.',
  headless: 'Has no address of its own: the name leads to the pods themselves.',
  throughGatehouse: 'Has an inner door only; the address outside is the gatehouse’s.',
  externalName: (target: string) =>
    `Only a name: the cluster’s DNS answers with ${target}, and the packet never meets the cluster’s rules.`,
  emptyList: (hasHatches: boolean) =>
    hasHatches
      ? 'The hatches and the inner door are there, but behind them is an empty list.'
      : 'The inner door is there, but behind it is an empty list.',
  nobody: 'Scaled to nobody on purpose, so nobody answers.',
  entrance: (endsTls: boolean) =>
    `One entry for the whole shop. It speaks HTTP: chooses by host and path,${endsTls ? ' ends TLS,' : ''} keeps the caller’s address in a header.`,
};

export const chainTexts = {
  asks: (address: string) => `Your machine asks **${address}**`,
  asksPending: 'Your machine: no address to ask yet',
  asksAnyNode: (address: string) => `Your machine asks any node, **${address}**`,
  noAddress: 'Your machine: no address to ask.',
  shutAsExpected: 'Shut, as expected',
  notTried: 'Not tried from outside yet',
  frontDoor: 'Front door: the load balancer hands it to a node',
  hatchOfNode: (port: number, keeps: boolean) =>
    `Hatch **:${port}** of that node; caller’s address ${keeps ? 'kept' : 'rewritten'}`,
  hatches: (port: number, nodes: number) =>
    nodes === 1
      ? `Hatch **:${port}** in its one node`
      : `Hatch **:${port}**, same in all ${nodes} nodes`,
  innerDoor: (address: string) => `Inner door **${address}** picks a pod`,
  innerDoorFromInside: (address: string) => `From pods and nodes: inner door **${address}**`,
  innerDoorFor: (who: string[], address: string) =>
    `${listed(who.map((tier) => `${tier} pod`))}: inner door **${address}**`,
  name: (name: string) => `From pods: the name **${name}** leads to the pods themselves`,
  bothCertificates: ', both show a certificate',
  but: (words: string) => `: ${words}`,
  signpost: (target: string) => `The signpost says **${target}**, outside the cluster’s rules`,
  asksName: (name: string) => `A pod asks for **${name}**`,
  wall: (rule: string) => `Wall round its pods: ${rule}`,
  ownFrontDoor: (addresses: string[]) => `The gatehouse’s own front door **${listed(addresses)}**`,
  noFrontDoor: 'The gatehouse has no address yet',
  rule: (number: number, host: string | undefined, path: string, service: string) =>
    `Rule ${number}: ${host ? `host **${host}** and ` : ''}**${path}**, so ${service}`,
  throughGatehouse: (address: string, state: string) => `**${address}**: ${state}`,
  ofService: (service: string, ready: number, all: number) =>
    `${service}: ${ready} of ${counted(all, 'pod')}`,
  answer: (ready: number, all: number, who: string) =>
    `${ready} of ${all} ${ready === 1 ? 'answers' : 'answer'}: ${who}`,
  more: (count: number) => `and ${count} more`,
  noneListed: (ready: number) =>
    `${counted(ready, 'pod')} ready, none in the list: the selector fits none of them`,
  noneReady: (all: number) => `0 of ${all} answer: none is ready`,
  inNodes: (words: string, differing: number, all: number) =>
    differing === all ? words : `${words} in ${differing} of ${all}`,
  noService: (name: string) => `${name}: there is no such Service`,
  noPod: 'No pod: nobody answers',
};
