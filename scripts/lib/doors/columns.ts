import { byTier } from '@doorstep/k8s/topology/tier-order';
import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import type { Vantage } from '@doorstep/k8s/matrix/vantage';
import { cellOf } from './cell.ts';
import { indexRows } from './index-rows.ts';
import { fit } from './fit.ts';
import { shortNodeNames } from './node-names.ts';

/** A column of the table: one place, or several nodes that see the same. */
export interface Column {
  title: string;
  vantageIds: string[];
  /** The nodes that share it, when their names do not fit into the title. */
  note?: string;
}

const longestTitle = 13;

/** The places of these rows from left to right; nodes that see the same share a column. */
export function columnsOf(rows: Row[], mostNodeColumns = 3): Column[] {
  const vantages = [
    ...new Map(rows.map(({ claim }) => [vantageId(claim.vantage), claim.vantage])).values(),
  ];
  const machine = vantages.filter(({ kind }) => kind === 'your machine');
  const tiers = vantages.filter((vantage) => vantage.kind === 'tier');
  return [
    ...machine.map((vantage) => column('machine', vantage)),
    ...nodeColumns(rows, vantages, mostNodeColumns),
    ...tiers
      .toSorted((one, other) => byTier(one.tier, other.tier))
      .map((vantage) => column(fit(vantage.tier, longestTitle), vantage)),
    ...vantages
      .filter(({ kind }) => kind === 'stranger')
      .map((vantage) => column('stranger', vantage)),
    ...vantages
      .filter(({ kind }) => kind === 'other namespace')
      .map((vantage) => column('other ns', vantage)),
  ];
}

function column(title: string, vantage: Vantage): Column {
  return { title, vantageIds: [vantageId(vantage)] };
}

function nodeColumns(rows: Row[], vantages: Vantage[], most: number): Column[] {
  const nodes = vantages.flatMap((vantage) => (vantage.kind === 'node' ? vantage.node : []));
  const short = shortNodeNames(nodes);
  const find = indexRows(rows);
  const doorIds = [...new Set(rows.map(({ claim }) => claim.door.id))];
  const cells = (node: string) =>
    doorIds.map((id) => cellOf(find([id], [vantageId({ kind: 'node', node })])).text);
  const sorted = nodes.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const alike = [...Map.groupBy(sorted, (node) => cells(node).join(' ')).values()];
  const groups = folded(alike, most, (node) => cells(node).some((text) => text.endsWith('!')));
  return groups.map((group) => ({
    vantageIds: group.map((node) => vantageId({ kind: 'node', node })),
    ...naming(group, groups.length, short),
  }));
}

/** Too many different columns become `most`, those with something wrong on their own to the last. */
function folded(groups: string[][], most: number, isWrong: (node: string) => boolean) {
  if (groups.length <= most) return groups;
  const [wrong, calm] = [
    groups.filter((group) => group.some(isWrong)),
    groups.filter((group) => !group.some(isWrong)),
  ];
  const ranked = [...wrong, ...calm];
  return [...ranked.slice(0, most - 1), ranked.slice(most - 1).flat()];
}

function naming(group: string[], groups: number, short: Map<string, string>) {
  const [first = ''] = group;
  const name = short.get(first) ?? first;
  if (group.length === 1) return { title: fit(name, longestTitle) };
  if (groups === 1) return { title: `${group.length} nodes` };
  const more = ` +${group.length - 1}`;
  const title = `${fit(name, longestTitle - more.length)}${more}`;
  return { title, note: `${title}: ${group.map((node) => short.get(node) ?? node).join(', ')}` };
}
