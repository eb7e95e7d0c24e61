import { vantageId } from '@doorstep/k8s/matrix/vantage';
import { pooled } from '@doorstep/k8s/probes/pool';
import type { DoorsPicture } from '../../contract/doors-picture.ts';
import type { TryReply, TryRequest } from '../../contract/doors-tries.ts';
import { AppError } from '../../lib/app-error.ts';
import type { TokenBucket } from '../../lib/token-bucket.ts';
import type { ClusterSource } from './cluster-source.ts';
import type { PictureSource } from './doors-source.ts';
import { ownClaims } from './look-around.ts';
import { toSeen } from './seen.ts';

const openTries = 4;

/**
 * Tries a door of the current picture from this pod, each time on a new connection, and tells all
 * viewers what came of it. Throws `doors_not_live`, `door_not_found` and `rate_limited`.
 */
export async function tryDoorOften(
  source: PictureSource,
  { door, times }: TryRequest,
  budget: TokenBucket,
): Promise<TryReply> {
  const look = await source.look();
  try {
    const { cluster } = source;
    if (!cluster?.live.current) throw notLive(look.picture());
    const claim = findClaim(cluster, door);
    const wait = budget.take(times);
    if (wait > 0) {
      const message = `Doors were tried too often just now; try ${times} again in ${wait} s.`;
      throw new AppError('rate_limited', message, undefined, wait);
    }
    const { live, tryDoor } = cluster;
    const vantage = vantageId(claim.vantage);
    const sightings = await pooled(Array.from({ length: times }), openTries, () =>
      tryDoor(claim.door),
    );
    live.seen(sightings.map((sighting) => ({ vantage, door, ...sighting })));
    return { vantage, tries: sightings.map((sighting) => toSeen(claim, sighting)) };
  } finally {
    look.end();
  }
}

function findClaim({ live }: ClusterSource, door: string) {
  const claims = ownClaims(live);
  const claim = claims.find((one) => one.door.id === door);
  if (claim) return claim;
  if (claims.length === 0) {
    const message = "This pod is not in its cluster's picture, so that it can try no doors.";
    throw new AppError('doors_not_live', message);
  }
  const message = `There is no door "${door}" in the current picture; GET /api/doors lists them.`;
  throw new AppError('door_not_found', message);
}

function notLive({ source }: DoorsPicture): AppError {
  const why = source.kind === 'recording' ? ` ${source.why}` : '';
  return new AppError('doors_not_live', `Only doors of a live picture can be tried.${why}`);
}
