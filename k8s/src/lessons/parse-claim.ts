import { serviceTypes } from '../topology/service-types.ts';
import type { LessonClaim } from './claim.ts';
import { parsePlace } from './parse-place.ts';
import { parseResult } from './parse-result.ts';
import { parseTarget } from './parse-target.ts';
import { claimShapes, doorShapes, placeShapes, resultShapes } from './shapes.ts';

/** A part of a line that has none of the shapes that it may have. */
export interface Misshapen {
  found: string;
  expected: string;
}

/** Reads one line of a `claims` block. */
export function parseClaim(line: string): { claim: LessonClaim } | Misshapen {
  const [, from, door, result] = /^from ([^,]+), (.+): (\S.*)$/.exec(line) ?? [];
  if (from && door && result) return doorClaim(from, door, result);
  const claim = pictureClaim(line);
  return claim ? { claim } : misshapen(line, 'a claim', claimShapes);
}

function doorClaim(place: string, target: string, result: string) {
  const from = parsePlace(place);
  if (!from) return misshapen(place, 'a place', placeShapes);
  const door = parseTarget(target);
  if (!door) return misshapen(target, 'a door', doorShapes);
  const expected = parseResult(result);
  if (!expected) return misshapen(result, 'a result', resultShapes);
  return { claim: { kind: 'door' as const, from, door, result: expected } };
}

function pictureClaim(line: string): LessonClaim | undefined {
  if (line === 'every door: as written') return { kind: 'every door' };
  const [, cause, object] = /^diagnosis: (\S.*) names (\S+)$/.exec(line) ?? [];
  if (cause && object) return { kind: 'diagnosis', cause, object };
  const [, service, fact] = /^service ([a-z0-9-]+): (.+)$/.exec(line) ?? [];
  return service && fact ? serviceClaim(service, fact) : undefined;
}

function serviceClaim(service: string, fact: string): LessonClaim | undefined {
  if (fact === 'no external address') return { kind: 'no external address', service };
  const type = serviceTypes.find((known) => fact === `type ${known}`);
  if (type) return { kind: 'service type', service, type };
  const [, ready, of] = /^(\d+) ready of (\d+)$/.exec(fact) ?? [];
  return ready && of ? { kind: 'ready', service, ready: Number(ready), of: Number(of) } : undefined;
}

function misshapen(found: string, what: string, shapes: string[]): Misshapen {
  return { found, expected: `${what}: ${shapes.join(' · ')}` };
}
