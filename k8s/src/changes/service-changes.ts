import { listed } from '../matrix/words.ts';
import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';
import { byName, compare } from './compare.ts';
import { hatches, hatchMoves, inNodes, nodePorts } from './hatches.ts';
import type { ListMove } from './list-moves.ts';
import { addressChanges, fieldChanges, selectorChange } from './service-fields.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';

/** Services that came, went, or are written otherwise. */
export function serviceChanges(
  { before, after }: Comparison<Topology>,
  moves: ListMove[],
): TopologyChange[] {
  const { added, removed, kept } = compare(before.services, after.services, byName);
  return [
    ...removed.map((service) =>
      change(service, `Service ${service.name} was removed`, lost(service)),
    ),
    ...added.map((service) => created(service, after)),
    ...kept.flatMap((pair) => [
      ...doorChanges(pair, after),
      ...selectorChange(pair, moves),
      ...fieldChanges(pair),
      ...addressChanges(pair),
    ]),
  ];
}

function change({ name }: Service, what: string, ...effects: (string | undefined)[]) {
  return changeOf('door', `Service/${name}`, what, ...effects);
}

function lost({ name, clusterIp }: Service): string {
  return `The name ${name}${clusterIp ? ` and the address ${clusterIp} lead` : ' leads'} nowhere now`;
}

function created(service: Service, after: Topology): TopologyChange {
  const ports = nodePorts(service);
  const { name, type, externalName } = service;
  return change(
    service,
    `Service ${name} was created, of type ${type}`,
    ports.length > 0 ? `It opened ${hatches(ports)} ${inNodes(after)}` : undefined,
    externalName ? `It is only a name for ${externalName}` : undefined,
    service.externalAddresses.length > 0
      ? `Its front door is at ${listed(service.externalAddresses)}`
      : undefined,
  );
}

/** The type, and the hatches that came or went with it or by themselves. */
function doorChanges(pair: Comparison<Service>, topology: Topology): TopologyChange[] {
  const { opened, shut } = hatchMoves(pair);
  const { name } = pair.after;
  const where = inNodes(topology);
  const isAre = shut.length === 1 ? 'is' : 'are';
  const closed = shut.length > 0 ? `Its ${hatches(shut)} ${isAre} shut ${where}` : undefined;
  const open = opened.length > 0 ? `It opened ${hatches(opened)} ${where}` : undefined;
  if (pair.before.type !== pair.after.type) {
    const what = `${name} moved from ${pair.before.type} to ${pair.after.type}`;
    return [change(pair.after, what, closed, open)];
  }
  if (opened.length > 0 && shut.length > 0) {
    const what = `${name} moved from ${hatches(shut)} to ${hatches(opened)}`;
    return [change(pair.after, what, closed)];
  }
  if (open) return [change(pair.after, `${name} opened ${hatches(opened)} ${where}`)];
  return closed ? [change(pair.after, `${name} shut ${hatches(shut)} ${where}`)] : [];
}
