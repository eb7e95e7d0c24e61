import type { Door } from '../matrix/door.ts';
import { pendingHost } from '../matrix/doors/service-doors.ts';
import { notTried } from '../matrix/observation.ts';
import type { Observation } from '../matrix/observation.ts';
import { isAnonymous, observed, whoamiPath } from './observed.ts';
import type { Asker, Question } from './question.ts';

/** Tries each door from one place, and asks those that answered without a name who they are. */
export async function askDoors(ask: Asker, doors: Door[], timeout: number): Promise<Observation[]> {
  const tries: Try[] = doors.map((door) => ({ door }));
  const asked = tries.filter(({ door }) => door.host !== pendingHost);
  const replies = await ask(asked.map(({ door }) => questionAt(door, timeout)));
  for (const [index, one] of asked.entries()) one.reply = replies[index];
  const anonymous = asked.filter(({ door, reply = untried }) => isAnonymous(door, reply));
  const names = await ask(
    anonymous.map(({ door }) => ({ ...questionAt(door, timeout), path: whoamiPath })),
  );
  for (const [index, one] of anonymous.entries()) one.whoami = names[index];
  return tries.map(({ door, reply = untried, whoami }) =>
    door.host === pendingHost ? noAddress : observed(door, reply, whoami),
  );
}

/** The same door may be asked many times in one go. */
interface Try {
  door: Door;
  reply?: Said | undefined;
  /** What it said when it was asked who it is. */
  whoami?: Said | undefined;
}

type Said = Awaited<ReturnType<Asker>>[number];

/** Seen without asking anybody: a door that is to have an address by now counts as shut. */
const noAddress: Observation = { result: 'no such name', ms: 0, detail: 'no address yet' };

const untried = notTried('nobody tried this door.');

function questionAt({ protocol, host, port, asks, path }: Door, timeout: number): Question {
  return { protocol, host, port, ...(asks && { name: asks }), path: path ?? '/', timeout };
}
