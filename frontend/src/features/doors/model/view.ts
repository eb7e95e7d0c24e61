import type {
  DoorsMap,
  MapEntrance,
  MapNode,
  MapPod,
  MapService,
} from '@doorstep/backend/contract/doors-map';
import type {
  DoorsClaim,
  DoorsDoor,
  DoorsVantage,
  Seen,
} from '@doorstep/backend/contract/doors-matrix';
import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { shortNodes } from './short-names.ts';
import type { NodeNames } from './short-names.ts';

/** How long something seen proves anything, in ms. */
export const provesForMs = 60_000;

/** A picture with its parts by their ids. */
export interface View {
  picture: DoorsPicture;
  map: DoorsMap;
  nodes: ReadonlyMap<string, MapNode>;
  nodeNames: NodeNames;
  services: ReadonlyMap<string, MapService>;
  pods: ReadonlyMap<string, MapPod>;
  entrances: ReadonlyMap<string, MapEntrance>;
  doors: ReadonlyMap<string, DoorsDoor>;
  vantages: ReadonlyMap<string, DoorsVantage>;
  claims: ReadonlyMap<string, DoorsClaim>;
  claimsByDoor: ReadonlyMap<string, readonly DoorsClaim[]>;
}

/** What was seen of a claim, judged at a moment: what is too old is in doubt and says so. */
export interface SeenNow extends Seen {
  /** It was seen longer ago than a minute. */
  aged: boolean;
}

/** Indexes a picture for drawing. */
export function viewOf(picture: DoorsPicture): View {
  const { map, doors, vantages, claims } = picture;
  return {
    picture,
    map,
    nodes: byKey(map.nodes, ({ name }) => name),
    nodeNames: shortNodes(map.nodes.map(({ name }) => name)),
    services: byKey(map.services, ({ name }) => name),
    pods: byKey(map.pods, ({ name }) => name),
    entrances: byKey(map.entrances, ({ name }) => name),
    doors: byKey(doors, ({ id }) => id),
    vantages: byKey(vantages, ({ id }) => id),
    claims: byKey(claims, ({ id }) => id),
    claimsByDoor: Map.groupBy(claims, ({ door }) => door),
  };
}

function byKey<T>(all: readonly T[], key: (one: T) => string): Map<string, T> {
  return new Map(all.map((one) => [key(one), one]));
}

/** The claim on a door from a place, by their ids. */
export function claimOf(view: View, vantage: string, door: string): DoorsClaim | undefined {
  return view.claimsByDoor.get(door)?.find((claim) => claim.vantage === vantage);
}

/** What was seen of a claim; absent: never tried. `now` is in ms, on the clock that wrote the picture. */
export function seenOf(view: View, claim: string, now: number): SeenNow | undefined {
  const seen = view.picture.seen[claim];
  if (!seen) return undefined;
  const aged = now - Date.parse(seen.at) > provesForMs;
  return { ...seen, verdict: aged ? 'in doubt' : seen.verdict, aged };
}
