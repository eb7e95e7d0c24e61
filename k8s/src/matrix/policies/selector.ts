import type { Selector } from '../../topology/network-policies.ts';

/** Whether a label selector fits; an empty one fits everything. */
export function fits(
  { matchLabels, matchExpressions }: Selector,
  labels: Record<string, string>,
): boolean {
  return (
    carries(labels, matchLabels) &&
    matchExpressions.every((expression) => holds(expression, labels))
  );
}

/** Whether labels hold all those that are wanted. */
export function carries(labels: Record<string, string>, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).every(([key, value]) => labels[key] === value);
}

function holds(
  { key, operator, values }: Selector['matchExpressions'][number],
  labels: Record<string, string>,
): boolean {
  const value = labels[key];
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  const listed = value !== undefined && values.includes(value);
  return operator === 'In' ? listed : !listed;
}

export function isEmpty({ matchLabels, matchExpressions }: Selector): boolean {
  return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0;
}
