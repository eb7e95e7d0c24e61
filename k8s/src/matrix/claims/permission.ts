import { agreed } from './agreed.ts';
import { asksForCertificate } from '../doors/protocol.ts';
import {
  callersAnnotation,
  callersField,
  callersOf,
  isCallOfTheShop,
  isEntry,
  isListed,
  isNeeded,
} from './callers.ts';
import { uncalled } from './calls.ts';
import { callersSeen, endsOf } from './ends.ts';
import { isItself, isPastWalls, throughItself } from './itself.ts';
import { listed } from '../words.ts';
import type { End } from './ends.ts';
import { open, shut, unclear } from './reason.ts';
import type { Reason, ServicePair } from './reason.ts';
import { policiesAgainst, wallsBetween } from './walls.ts';

/**
 * Whether a caller that finds the way to a Service is let in: intent (the annotations) first, then what
 * the shop needs, then NetworkPolicies. Nothing where none of them has a say.
 */
export function permission(pair: ServicePair, ends: End[] = endsOf(pair)): Reason | undefined {
  const { service, vantage, door } = pair;
  const unwritten = uncalled(pair, ends);
  if (unwritten) return unwritten;
  const callers = callersOf(service);
  if (callers ? isListed(callers, vantage, door) : isNeeded(service, vantage, door)) {
    return welcome(pair, ends);
  }
  const reasons = ends.map((end) => {
    const reason = callers ? uninvited(pair, end, callers) : unasked(pair, end);
    return reason?.expected === 'shut' ? reason : (withoutCertificate(pair) ?? reason);
  });
  return agreed(pair, reasons);
}

const onTheAddress = [
  'spec.externalTrafficPolicy',
  'It depends on the address that the caller is seen with: a node may put its own there, and which of them a policy judges differs between networks.',
] satisfies [string, string];

/** Meant to get in, so a policy in the way is a fault. */
function welcome(pair: ServicePair, ends: End[]): Reason | undefined {
  const { service } = pair;
  const walls = ends.map((end) => callersSeen(pair).map((seen) => wallsBetween(pair, seen, end)));
  const said = walls.flat().filter((reason) => reason !== undefined);
  const [gap] = said;
  if (said.every(({ expected }) => expected === 'open')) return gap;
  if (said.every(({ expected }) => expected !== 'shut')) return undefined;
  if (!walls.some(areShut)) return unclear(`Service/${service.name}`, ...onTheAddress);
  if (callersOf(service)) {
    return open(
      `Service/${service.name}`,
      callersField,
      `Its ${callersAnnotation} lists this caller, so every wall on the way must let it in.`,
    );
  }
  return open(
    `Service/${service.name}`,
    'metadata.name',
    'The shop cannot work without this call, so every wall on the way must let it in.',
  );
}

function areShut(reasons: (Reason | undefined)[]): boolean {
  return reasons.every((reason) => reason?.expected === 'shut');
}

/** Not in the list of callers. */
function uninvited(pair: ServicePair, end: End, callers: string[]): Reason | undefined {
  if (isPastWalls(pair, end)) return undefined;
  if (isItself(pair, end)) return throughItself(pair);
  const policies = callersSeen(pair).flatMap((seen) => policiesAgainst(pair, seen, end));
  const names = [...new Set(policies)];
  const enforced = names.length > 0 ? ` Enforced by NetworkPolicy ${listed(names)}.` : '';
  return shut(
    `Service/${pair.service.name}`,
    callersField,
    `Only ${listed(callers) || 'nobody'} may call ${pair.service.name} (${callersAnnotation}).${enforced}`,
  );
}

/** Nobody has said who may call: the policies decide. */
function unasked(pair: ServicePair, end: End): Reason | undefined {
  if (isPastWalls(pair, end)) return undefined;
  const reasons = callersSeen(pair).map((seen) => wallsBetween(pair, seen, end));
  const reason = agreed(pair, reasons, onTheAddress);
  return reason?.expected === 'shut' && isItself(pair, end) ? throughItself(pair) : reason;
}

/** The tier that calls this one has a certificate, and nobody else. */
function withoutCertificate({ service, vantage, door }: ServicePair): Reason | undefined {
  const asks = asksForCertificate(service) && (door.protocol === 'https' || isEntry(door));
  if (!asks || isCallOfTheShop(service, vantage)) return undefined;
  return shut(
    `Service/${service.name}`,
    "metadata.annotations['doorstep.dev/tls']",
    "The door opens only to a certificate signed by the shop's CA.",
  );
}
