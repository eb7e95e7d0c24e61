import type { DoorsClaim, DoorsDoor, Seen } from '@doorstep/backend/contract/doors-matrix';
import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import type { Arrived, Sent } from './sent.ts';

const usualPorts: Record<string, number> = { http: 80, https: 443 };

/**
 * The picture with this page's own request as a try from your machine: it went through a door, and that
 * proves it. `scheme` is the page's, `path` that of the request; what the picture knows newer stays.
 */
export function withOwnTry(
  picture: DoorsPicture,
  sent: Sent | undefined,
  { scheme, path }: { scheme: string; path: string },
): DoorsPicture {
  if (sent?.outcome !== 'arrived') return picture;
  const door = doorUsed(picture.doors, sent, { scheme, path });
  const claim = picture.claims.find(
    (one) => one.vantage === 'your machine' && one.door === door?.id,
  );
  if (!claim) return picture;
  const known = picture.seen[claim.id];
  if (known && Date.parse(known.at) >= Date.parse(sent.journey.at)) return picture;
  return { ...picture, seen: { ...picture.seen, [claim.id]: seenBy(claim, sent) } };
}

function doorUsed(
  doors: readonly DoorsDoor[],
  { journey }: Arrived,
  { scheme, path }: { scheme: string; path: string },
): DoorsDoor | undefined {
  const { kind, host } = journey.whoami.door;
  const url = URL.parse(`${scheme}://${host}`);
  if (!url) return undefined;
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || usualPorts[scheme]);
  return doors
    .filter((door) => door.kind === kind && door.protocol === scheme)
    .filter((door) => (door.asks ?? door.host) === name && (door.asks || door.port === port))
    .filter((door) => path.startsWith(partOf(door)))
    .toSorted((one, other) => partOf(other).length - partOf(one).length)[0];
}

/** `/api` of `/api/whoami`: what a rule for this door at least leads on. */
function partOf({ path = '/' }: DoorsDoor): string {
  return path.split('/', 2).join('/') || '/';
}

const verdicts = { open: 'open', shut: 'mismatch', unclear: 'in doubt' } as const;

function seenBy({ expected }: DoorsClaim, { journey, ms, status }: Arrived): Seen {
  const { backend, frontend, client } = journey.whoami;
  const { pod, node } = frontend ?? backend;
  const [seenClient = client.remoteAddress] = client.forwardedFor;
  return {
    result: 'answered',
    verdict: verdicts[expected],
    at: journey.at,
    ms,
    status,
    seenClient,
    ...(pod && { pod }),
    ...(node && { node }),
  };
}
