import { setTimeout as pause } from 'node:timers/promises';
import type { Claim } from '@doorstep/k8s/matrix/claim';
import { judge } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import { pooled } from '@doorstep/k8s/probes/pool';
import type { LiveState } from './live-state.ts';
import { claimId } from './matrix.ts';
import type { TimedSeenDoor } from './observations-step.ts';
import { stillProves } from './topology-step.ts';
import type { TryDoor } from './try-doors.ts';

const openTries = 16;

/** ms that nodes and their rules get to follow a change. */
const settling = 1000;

/** ms for which answers are gathered before viewers are told: a silent door must not keep back the others. */
const gathered = 150;

/** Tries every door of the picture once from this pod. Never rejects. */
export async function lookAround(live: LiveState, tryDoor: TryDoor): Promise<void> {
  const claims = ownClaims(live);
  let arrived: TimedSeenDoor[] = [];
  const tell = () => {
    const told = arrived;
    arrived = [];
    live.seen(told);
  };
  const telling = setInterval(tell, gathered);
  try {
    await pooled(claims, openTries, async (claim) => {
      const sighting = await tryTwice(claim, tryDoor);
      // What is written may have changed meanwhile: then this try was of another door.
      if (!stillProves(claim, live.current?.matrix.claims.get(claimId(claim)))) return;
      arrived.push({ vantage: vantageId(claim.vantage), door: claim.door.id, ...sighting });
    });
  } finally {
    clearInterval(telling);
    tell();
  }
}

/** The claims of this pod's own tier, which it proves in the name of all. */
export function ownClaims({ current }: LiveState): Claim[] {
  if (!current?.here) return [];
  const claims = [...current.matrix.claims.values()];
  return claims.filter(({ vantage }) => vantage.kind === 'tier' && vantage.pod === current.here);
}

/** What nobody expected must be seen twice: nodes take a moment to learn what was written. */
async function tryTwice(claim: Claim, tryDoor: TryDoor) {
  const first = await tryDoor(claim.door);
  if (judge(claim, first.observation).verdict !== 'mismatch') return first;
  await pause(settling, undefined, { ref: false });
  return tryDoor(claim.door);
}
