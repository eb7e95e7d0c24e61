import type { DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import type { ApiErrorCode } from '../lib/api-error.ts';

/** Sentences may carry **emphasis**. */
export const doorsPageTexts = {
  title: 'The doors',
  skip: 'Skip the picture: the same in words',
  hops: 'A request, hop by hop',
  recordedHops: 'One recorded request, hop by hop',
  noHops: 'No request was sent yet. Send one and see which way it really goes.',
  noHopsRecorded: 'No request is on its way at this moment of the recording.',
  send: 'Send a request',
  cards: 'The doors, in words',
  beside: 'All of it, and why',
};

export const sourceTexts = {
  live: '**Live**',
  namespace: (namespace: string) => `namespace **${namespace}**`,
  lastChange: (ago: string) => `last change ${ago} ago`,
  noChange: 'nothing has changed since you look',
  lost: (ago: string) =>
    `**The line to the shop is lost.** This picture is ${ago} old; it carries on by itself.`,
  stale: (ago: string, why: string | undefined) =>
    `**This picture is ${ago} old.** ${why ?? 'The cluster tells the shop of no changes any more.'}`,
  paused: '**Held.** The picture, the timeline and the requests wait until you go on.',
  recording: (cluster: string, date: string) =>
    `**A recording** of a real cluster (${cluster}), made on ${date}.`,
  pause: 'Pause',
  resume: 'Go on',
  retry: 'Connect now',
};

export const diagnosisTexts = {
  lookAt: 'Look at',
  runFirst: 'Run first',
  concerns: 'Concerns',
  gone: 'Doors that are gone by now.',
  one: (door: string, place: string) => `${door}, asked from ${place}`,
  doorsOf: (words: string, owner: string) => `${words} of ${owner}`,
  many: (count: number, doors: string, places: number) =>
    `${count} tries: ${doors}, asked from ${places === 1 ? '1 place' : `${places} places`}`,
};

export const matrixTexts = {
  heading: 'Who gets in, from where',
  how: 'Rows: the door. Columns: who asks. Each cell: what was seen, then what was expected.',
  keys: 'The arrow keys move from cell to cell. Enter shows why, and fills “Try a door”.',
  door: 'Door',
  from: 'Asking from',
  untried: (places: string) =>
    `Only the backend’s pod tries doors by itself. To fill ${places} as well, type in a terminal:`,
  untriedRecording: (places: string) => `Nobody tried the doors from ${places} in this recording.`,
  share: 'npm run doors -- --watch --share',
  expected: { open: 'expected open', shut: 'expected shut', unclear: 'nothing decides it' },
  notTried: 'not tried',
  aged: 'seen too long ago',
  nothing: 'no such way',
  mismatch: 'Not as expected',
};

export const doorWords = {
  Gateway: 'gatehouse',
  Ingress: 'gatehouse',
  LoadBalancer: 'front door',
  NodePort: 'hatch',
  ClusterIP: 'inner door',
  ExternalName: 'signpost',
  'DNS name': 'name',
  'pod IP': 'pod itself',
} satisfies Record<DoorsDoor['kind'], string>;

export const placeTexts = {
  unasked: (word: string) => `no ${word}`,
  nodes: (count: number) => `${count} nodes`,
  pods: (count: number) => `${count} pods`,
  pending: 'no address yet',
  phrase: {
    frontDoor: (service: string) => `the front door of ${service}`,
    hatch: (service: string) => `the hatch of ${service}`,
    port: (port: number) => `port ${port}`,
    on: (node: string) => ` on ${node}`,
    innerDoor: (service: string) => `the inner door of ${service}`,
    gatehouse: (address: string) => `the gatehouse at ${address}`,
    name: (name: string) => `the name ${name}`,
    pod: (pod: string) => `the pod ${pod} itself`,
  },
  yourMachine: 'your machine',
  tier: (tier: string) => `${tier} pod`,
  stranger: 'stranger pod',
  otherNamespace: 'pod, other namespace',
  fromNode: (node: string) => `node ${node}`,
  fromTier: (tier: string) => `a ${tier} pod`,
  fromStranger: 'a stranger pod',
  fromOtherNamespace: 'a pod of another namespace',
};

export const whyTexts = {
  nothing: 'Choose a cell of the table: here stands why it is as it is.',
  asked: (door: string, expected: string, place: string) =>
    `Why is ${door} ${expected} from ${place}?`,
  should: (door: string, expected: string, place: string) =>
    `Why should ${door} be ${expected} from ${place}?`,
  unclear: (door: string, place: string) => `Is ${door} open from ${place}?`,
  decidedBy: 'Decided by',
  decides: '# decides',
  excerpt: (object: string) => `The live object ${object}`,
  asExpected: (expected: string, observed: string) =>
    `Expected ${expected}, seen ${expected}: ${observed}.`,
  otherwise: (expected: string, observed: string) => `Expected ${expected}, but ${observed}.`,
  notTried: (expected: string) => `Expected ${expected}; not tried yet.`,
  aged: (expected: string, ago: string) =>
    `Expected ${expected}; last seen ${ago} ago, and after a minute that proves nothing.`,
  unclearSeen: (observed: string) =>
    `Nothing that is written decides it. What was seen last: ${observed}.`,
};

export const tryTexts = {
  heading: 'Try a door',
  from: 'from',
  door: 'door',
  once: 'Try it once',
  twenty: 'Try 20 times',
  trying: 'Trying …',
  machineOnly:
    'A browser can’t prove a door: it hides refusals and knows no TCP. From your machine, the command does it.',
  elsewhere: (tier: string | undefined) =>
    `The shop tries doors from ${tier ? `its ${tier} pod` : 'its own pod'} only. From here, the command does it.`,
  recording: 'A recording can’t be tried. On a cluster of your own, the command does it.',
  lost: 'The line to the shop is lost: just now only the command can try it.',
  expected: (expected: string) => `Expected ${expected}.`,
  unclear: 'Nothing written decides it.',
  asExpected: 'As expected.',
  after: (ms: string) => `after ${ms}`,
  by: (pod: string) => `by **${pod}**`,
  seenAs: (client: string) => `It saw the client as ${client}.`,
  counts: (count: number, times: number) => `${count} of ${times}`,
  spread: 'Who answered how often',
  took: (median: string, slowest: string) => `${median} in the middle, ${slowest} at the most.`,
  failed: {
    rate_limited: 'That was too often. The shop tries a few doors a minute: wait a moment.',
    doors_not_live: 'There is no live cluster behind this page any more, so nothing was tried.',
    door_not_found: 'This door is gone: the cluster changed. Choose another.',
    timeout: 'The shop did not answer in time. The door may be shut, or the shop slow.',
    network: 'The shop did not answer, so nothing was tried.',
  } satisfies Partial<Record<ApiErrorCode, string>>,
  failedOtherwise: (code: string) => `Nothing was tried: the shop answered ${code}.`,
};

export const balanceTexts = {
  heading: 'Who answered the last requests',
  nothing: 'Nobody was asked yet.',
  of: (count: number, total: number) => `${count} of ${total}`,
  rest: (pods: number, count: number) =>
    `${pods === 1 ? '1 more pod' : `${pods} more pods`} answered ${count}`,
  reading: 'Oldest left, newest right. Chance, not turns: runs are normal.',
};

export const timelineTexts = {
  heading: 'What just happened',
  count: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
  nothing:
    'Nothing yet. Scale something in a terminal beside this page, and it shows here within a second.',
  nothingRecorded: 'Nothing yet. Play on, or jump to the next change.',
};

export const replayTexts = {
  label: 'The recording',
  skip: 'Skip to the controls of the recording',
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  position: 'Moment of the recording',
  positionText: (position: string, length: string, chapter: string | undefined) =>
    `${position} of ${length}${chapter ? `, after ${chapter}` : ''}`,
  next: 'next',
  previous: 'back',
  atStart: 'Nothing has been done to the cluster yet.',
  times: (speed: number) => `${speed}×`,
  speedNow: (speed: number) => `Speed ${speed}×, change it`,
  failed: 'The recording could not be fetched, so this picture stands still.',
  retry: 'Fetch it again',
};

export const missingTexts = {
  heading: 'Out of this page’s sight',
};

export const answerTexts = {
  heading: 'This answer, in full',
  all: 'All that this answer says',
};

export const stateTexts = {
  offTitle: 'The doors can’t be seen here.',
  off: 'The live picture is switched off in this installation. Whoever runs it can switch it on with the value',
  offValue: 'doors.enabled',
  crowdedTitle: 'It is crowded at the doors.',
  crowded:
    'As many people as this shop can serve look at its doors already. The page tries again by itself every few seconds.',
  emptyTitle: 'There is no door here yet.',
  empty: (namespace: string) =>
    `The namespace ${namespace} has no Service, so there is nothing to walk up to. As soon as one is made, it shows here.`,
};
