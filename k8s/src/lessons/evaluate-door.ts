import type { Door } from '../matrix/door.ts';
import { hostPort } from '../probes/host-port.ts';
import { vantageId } from '../matrix/vantage.ts';
import type { Vantage } from '../matrix/vantage.ts';
import type { LessonClaim } from './claim.ts';
import type { Evaluation } from './evaluation.ts';
import { judgeSeen } from './judge-seen.ts';
import { findPlaces } from './places.ts';
import type { Scene } from './scene.ts';
import { findTargets } from './targets.ts';

type DoorClaim = Extract<LessonClaim, { kind: 'door' }>;

/** Requests after which every one of a few pods has answered, unless it is never asked. */
const manyRequests = 40;

/** ms until a try counts as timed out. */
const usualTimeout = 2000;

/** ms for an answer with a code: a proxy waits for whom it asks before it says 504. */
const codeTimeout = 8000;

/** Tries the doors of a claim from its places; it holds where it holds for each pair of them. */
export async function evaluateDoor(claim: DoorClaim, scene: Scene): Promise<Evaluation> {
  const places = findPlaces(claim.from, scene.topology);
  if ('missing' in places) return { holds: false, saw: places.missing };
  const targets = findTargets(claim.door, scene.topology);
  if ('missing' in targets) return { holds: false, saw: targets.missing };
  const judged = await Promise.all(
    places.vantages.map((vantage) => evaluateFrom(vantage, targets.doors, claim, scene)),
  );
  const all = judged.flat();
  const wrong = all.find(({ holds }) => !holds);
  if (wrong) return wrong;
  const [first] = all;
  if (!first) return { holds: false, saw: 'there was nothing to try.' };
  const others = all.length - 1;
  return others === 0 ? first : { ...first, saw: `${first.saw} So did ${others} more.` };
}

async function evaluateFrom(
  vantage: Vantage,
  doors: Door[],
  { result }: DoorClaim,
  scene: Scene,
): Promise<Evaluation[]> {
  const times = result.kind === 'answered by pods' ? manyRequests : 1;
  const asked = doors.flatMap((door) => Array.from({ length: times }, () => door));
  const seen = await scene.ask(vantage, asked, timeoutFor(result));
  const addresses = await addressesFor(result, vantage, scene);
  return doors.map((door, index) => {
    const own = seen.slice(index * times, (index + 1) * times);
    return judged(vantage, door, judgeSeen(result, own, addresses));
  });
}

function timeoutFor(result: DoorClaim['result']): number {
  return result.kind === 'answered' && result.status !== undefined ? codeTimeout : usualTimeout;
}

function addressesFor({ kind }: DoorClaim['result'], vantage: Vantage, scene: Scene) {
  if (kind === 'seen as a node') return scene.nodeAddresses();
  return kind === 'seen as itself' ? scene.ownAddresses(vantage) : [];
}

function judged(
  vantage: Vantage,
  { host, port, asks }: Door,
  { holds, saw }: Evaluation,
): Evaluation {
  return { holds, saw: `from ${vantageId(vantage)}, ${hostPort(asks ?? host, port)}: ${saw}.` };
}
