const notMeasured = 'Not measured';

/** Sentences of the hop list; they may carry **emphasis**. */
export const hopTexts = {
  heading: (ended: string) => `One request, hop by hop: GET /api/doors/journey, ${ended}`,
  arrived: (status: number, ms: number) => `${status} after ${Math.round(ms)} ms`,
  endedWith: (status: number, ms: number) => `ended with ${status} after ${Math.round(ms)} ms`,
  noAnswer: (ms: number) => `no answer after ${Math.round(ms)} ms`,

  frontDoor: (service: string, node: string | undefined) =>
    `The front door of **${service}**. ${node ? `The load balancer handed it to **${node}**.` : `${notMeasured}: which node the load balancer chose.`}`,
  hatchTitle: (node: string, port: number) => `${node}, hatch :${port}`,
  hatch: (service: string) => `The hatch of **${service}** in this node.`,
  rewritten: (address: string, service: string) =>
    `**Client address rewritten (SNAT)** to ${address}: **externalTrafficPolicy: Cluster** of ${service}.`,
  rewrittenNear: (address: string, service: string) =>
    `**Client address rewritten (SNAT)** to ${address}, an address of the pod’s own node: **externalTrafficPolicy: Cluster** of ${service}.`,
  kept: (address: string) =>
    `**Client address kept**: ${address}. **externalTrafficPolicy: Local**.`,
  strange: (address: string) =>
    `${address} was seen, no address of a node or a pod in this picture. ${notMeasured}: whether it was rewritten.`,
  unknownSnat: `${notMeasured}: which client address was seen.`,
  shared: 'The address rule and the hatch share one chain.',

  entrance: 'One address for every shop behind it. **Host and path are read inside**, not here.',
  proxy: (host: string) =>
    `**Answers the client itself**, and chooses by host **${host}** and path.`,
  forwards: (client: string) => `Says in X-Forwarded-For that the client is ${client}.`,
  proxyUnknown: `${notMeasured}: which pod of the gatehouse passed it on, and how it chose the next one.`,

  innerTitle: (address: string) => `inner door ${address}`,
  headlessTitle: (name: string) => `name ${name}`,
  headless: 'The name leads to the pods themselves; DNS gave one of them.',
  onlyOne: '**Only one pod** in the list, so no choice.',
  picked: (node: string | undefined, ready: number) =>
    `The rule on ${node ? `**${node}**` : 'the node'} picked **1 of ${ready} pods, by chance 1/${ready}**. It may live on another node.`,
  listChanged: 'Its list has changed since: it is empty now.',
  byName: (name: string) => `The name **${name}** gave this address.`,
  noSnat: '**No SNAT** between pods.',
  mutualTls: '**mTLS**: both show a certificate.',

  podTitle: (tier: string, pod: string, node: string | undefined) =>
    node ? `${tier} ${pod} on ${node}` : `${tier} ${pod}`,
  answers: '**Answers.**',
  answersOn: (port: number) => `**Answers** on port ${port}.`,
  sees: (address: string, who: string | undefined) =>
    `Sees ${address}${who ? `, ${who},` : ''} as the caller.`,
  seesUnknown: `${notMeasured}: which caller it saw.`,
  thePod: (tier: string) => `the ${tier} pod itself`,
  theGatehouse: 'the gatehouse’s pod',
  theNode: (node: string) => `the node ${node}`,
  asks: (address: string) => `It asks **${address}**.`,
  notInPicture: 'This pod is not in the picture any more.',
  encrypted: 'The connection is encrypted.',
  notEncrypted: 'The connection is not encrypted.',
  nobodyOutside: 'From outside nobody gets this far.',

  signpost: (target: string) =>
    `DNS answers with **${target}**; the packet never meets the cluster’s rules.`,
  signpostAnswered: (host: string, client: string) =>
    `${host} answered and saw ${client} as the caller.`,

  here: 'your machine',
  wayInUnknown: `${notMeasured}: the way in.`,
  forwarded: (reason: string) => `${reason} ${notMeasured}: the way in.`,
  anyNode: `A node port, at an address that is no node’s. ${notMeasured}: which node’s hatch it was.`,
  local: 'The shop runs here, without a cluster: there is no door to pass.',

  stops: (result: string) => `**Stops here: ${result}.**`,
  stopsHere: '**Stops here.**',
  timedOut: 'timed out',
  noReply: 'no answer',
  stopsUnknown: `**Stops here.** ${notMeasured}: why.`,
  emptyList: (service: string) =>
    `The list of ${service} is empty, so the node’s rule rejects instead of choosing.`,
  saidBy: (status: number, code: string) => `The shop answered ${status} (${code}).`,
  nothingFurther: `${notMeasured}: anything behind this door.`,
};

/** The note beside the picture. */
export const answeredTexts = {
  who: (tier: string, pod: string, node: string | undefined) =>
    `${tier} ${pod}${node ? `, ${node}` : ''} answered.`,
  asked: (tier: string, pod: string) => `It asked ${tier} ${pod}.`,
  askedDatabase: (pod: string) => `That one asked mysql ${pod}.`,
  seenAs: (address: string, node: string | undefined) =>
    `They see you as ${address}${node ? ` (${node})` : ''}.`,
};
