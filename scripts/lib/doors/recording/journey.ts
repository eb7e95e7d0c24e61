import type { Door } from '@doorstep/k8s/matrix/door';
import type { Row } from '@doorstep/k8s/matrix/row';
import { ask } from '@doorstep/k8s/probes/ask';
import { parsed } from '@doorstep/k8s/topology/reading';

const journeyPath = '/api/doors/journey';

/** ms: the request goes through all tiers. */
const timeout = 3000;

/** The outermost HTTP door that let this machine in, by rows in the order of doors. */
export function outermostDoor(rows: Row[]): Door | undefined {
  return rows.find(
    ({ claim: { vantage, door }, observation }) =>
      vantage.kind === 'your machine' &&
      (door.protocol === 'http' || door.protocol === 'https') &&
      observation.result === 'answered' &&
      !observation.notUs &&
      (observation.status ?? 0) < 400,
  )?.claim.door;
}

/** Sends one request through that door and reads its way through the tiers; none where nobody tells it. */
export async function askJourney(rows: Row[]): Promise<unknown> {
  const door = outermostDoor(rows);
  if (!door) return undefined;
  const { protocol, host, port, asks } = door;
  const name = asks && { name: asks };
  const reply = await ask({ protocol, host, port, path: journeyPath, timeout, ...name });
  if (reply.result !== 'answered' || reply.status !== 200) return undefined;
  return parsed(reply.body ?? '');
}
