import { listed } from '../matrix/words.ts';
import type { Service } from '../topology/services.ts';
import { compare, isSame } from './compare.ts';
import { sizesOf } from './list-moves.ts';
import type { ListMove } from './list-moves.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';

/** Whom a Service looks for; what that did to its list belongs to the same story. */
export function selectorChange(
  { before, after }: Comparison<Service>,
  moves: ListMove[],
): TopologyChange[] {
  if (isSame(before.selector, after.selector)) return [];
  const { added, removed, kept } = compare(
    Object.entries(before.selector),
    Object.entries(after.selector),
    ([key]) => key,
  );
  const became = kept
    .filter((pair) => pair.before[1] !== pair.after[1])
    .map((pair) => `${pair.before.join(': ')} became ${pair.after.join(': ')}`);
  const what = [
    ...became,
    ...(added.length > 0 ? [`${words(added)} was added`] : []),
    ...(removed.length > 0 ? [`${words(removed)} was taken away`] : []),
  ];
  const move = moves.find(({ service }) => service === after.name);
  const effect = [what.join('; '), ...(move ? [sizesOf(move)] : [])].join('; ');
  return [change(after, `Service ${after.name}: selector changed`, effect)];
}

function words(pairs: [string, string][]): string {
  return listed(pairs.map((pair) => pair.join(': ')));
}

/** An address that a load balancer gave, or took. */
export function addressChanges({ before, after }: Comparison<Service>): TopologyChange[] {
  const got = after.externalAddresses.filter((one) => !before.externalAddresses.includes(one));
  const lost = before.externalAddresses.filter((one) => !after.externalAddresses.includes(one));
  const { name } = after;
  return [
    ...(lost.length > 0
      ? [change(after, `${name} lost the address ${listed(lost)}`, 'Nobody is at that front door')]
      : []),
    ...(got.length > 0
      ? [change(after, `${name} got the address ${listed(got)}`, 'Its front door can be found now')]
      : []),
  ];
}

const policyEffects: Record<string, string> = {
  Local: 'A node without a pod of it drops who comes from outside; the others keep their address',
  Cluster: 'Every node passes callers on to any pod, and may put its own address on them',
};

type Value = string | string[] | undefined;

/** The other fields that decide who gets in, each by its name. */
export function fieldChanges({ before, after }: Comparison<Service>): TopologyChange[] {
  const { name } = after;
  const fields: [string, Value, Value, (string | undefined)?][] = [
    [
      'externalTrafficPolicy',
      before.type === after.type ? before.externalTrafficPolicy : after.externalTrafficPolicy,
      after.externalTrafficPolicy,
      policyEffects[after.externalTrafficPolicy ?? ''],
    ],
    ['internalTrafficPolicy', before.internalTrafficPolicy, after.internalTrafficPolicy],
    ['externalName', before.externalName, after.externalName, 'DNS answers with that name now'],
    ['clusterIP', addressOf(before), addressOf(after)],
    ['ports', portsOf(before), portsOf(after)],
    ['loadBalancerSourceRanges', before.loadBalancerSourceRanges, after.loadBalancerSourceRanges],
    ['doorstep.dev/callers', callers(before), callers(after), 'Who else asks is expected shut'],
    ['doorstep.dev/tls', tls(before), tls(after)],
  ];
  return fields
    .filter(([, old, now]) => !isSame(old, now))
    .map(([field, old, now, effect]) =>
      change(after, `${name}: ${field} ${said(old)} became ${said(now)}`, effect),
    );
}

function change({ name }: Service, what: string, effect?: string): TopologyChange {
  return changeOf('door', `Service/${name}`, what, effect);
}

function addressOf({ clusterIp, headless, type }: Service): string | undefined {
  return type === 'ExternalName' ? undefined : headless ? 'None' : clusterIp;
}

/** `80 to http`: which port leads to which of the pods'. */
function portsOf({ ports }: Service): string {
  return listed(ports.map(({ port, targetPort }) => `${port} to ${targetPort}`));
}

function callers({ annotations }: Service): string | undefined {
  return annotations?.['doorstep.dev/callers'];
}

function tls({ annotations }: Service): string | undefined {
  return annotations?.['doorstep.dev/tls'];
}

function said(value: Value): string {
  if (value === undefined || value === '') return 'unset';
  return Array.isArray(value) ? listed(value) : value;
}
