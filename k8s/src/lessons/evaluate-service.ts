import { findService } from '../matrix/behind.ts';
import type { Topology } from '../topology/topology.ts';
import type { LessonClaim } from './claim.ts';
import type { Evaluation } from './evaluation.ts';

type ServiceClaim = Extract<LessonClaim, { service: string }>;

/** Checks a claim about a Service as it is written, and what has become of it. */
export function evaluateService(claim: ServiceClaim, topology: Topology): Evaluation {
  const service = findService(topology, claim.service);
  if (!service) return { holds: false, saw: `there is no Service "${claim.service}".` };
  const { type, externalAddresses } = service;
  if (claim.kind === 'service type') {
    return { holds: type === claim.type, saw: `Service ${claim.service} is of type ${type}.` };
  }
  if (claim.kind === 'no external address') {
    const has = externalAddresses.join(', ') || 'no external address';
    return { holds: externalAddresses.length === 0, saw: `Service ${claim.service} has ${has}.` };
  }
  const behind = (topology.endpoints[claim.service] ?? []).filter((one) => !one.terminating);
  const ready = behind.filter((one) => one.ready).length;
  return {
    holds: ready === claim.ready && behind.length === claim.of,
    saw: `behind Service ${claim.service} are ${behind.length} addresses, ${ready} of them ready.`,
  };
}
