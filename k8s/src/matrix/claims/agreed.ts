import { unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** One reason for all ends; in doubt when it depends on the end that is chosen. */
export function agreed(
  { service }: ServicePair,
  reasons: (Reason | undefined)[],
): Reason | undefined {
  const [first] = reasons;
  if (reasons.every((reason) => expectedBy(reason) === expectedBy(first))) {
    return first ?? reasons.find((reason) => reason !== undefined);
  }
  return unclear(
    `Service/${service.name}`,
    'spec.selector',
    'It depends on which pod is chosen: not all of them let this caller in.',
  );
}

/** Where nobody has a say, the door stays as it is. */
function expectedBy(reason: Reason | undefined) {
  return reason?.expected ?? 'open';
}
