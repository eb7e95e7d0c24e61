import { nameUnknown } from './dns-name.ts';
import { open, shut } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';

/** A signpost: the cluster's DNS answers with another name. */
export function claimExternalName(pair: ServicePair): Reason {
  const { service, vantage } = pair;
  const object = `Service/${service.name}`;
  if (vantage.kind === 'your machine' || vantage.kind === 'node') {
    const because = "It is only a name, and only in the cluster's DNS.";
    return shut(object, 'spec.type', because);
  }
  const unknown = nameUnknown(pair);
  if (unknown) return unknown;
  return open(
    object,
    'spec.externalName',
    `DNS answers with another name, ${service.externalName ?? 'which is missing'}; the packet never meets the cluster's rules.`,
  );
}
