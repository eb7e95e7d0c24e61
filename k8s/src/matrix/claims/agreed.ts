import { unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** The field on which it depends, and the sentence that says so. */
type Doubt = [field: string, because: string];

const onThePod: Doubt = [
  'spec.selector',
  'It depends on which pod is chosen: not all of them let this caller in.',
];

/** One reason for all cases; in doubt when they differ, for the reason that is given. */
export function agreed(
  { service }: ServicePair,
  reasons: (Reason | undefined)[],
  doubt = onThePod,
): Reason | undefined {
  const [first] = reasons;
  if (reasons.every((reason) => expectedBy(reason) === expectedBy(first))) {
    return first ?? reasons.find((reason) => reason !== undefined);
  }
  return unclear(`Service/${service.name}`, ...doubt);
}

/** Where nobody has a say, the door stays as it is. */
function expectedBy(reason: Reason | undefined) {
  return reason?.expected ?? 'open';
}
