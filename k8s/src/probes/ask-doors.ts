import type { Door } from '../matrix/door.ts';
import { pendingHost } from '../matrix/doors/service-doors.ts';
import { notTried } from '../matrix/observation.ts';
import type { Observation } from '../matrix/observation.ts';
import { isAnonymous, observed, whoamiPath } from './observed.ts';
import type { Asker, Question } from './question.ts';

/** Tries each door from one place, and asks those that answered without a name who they are. */
export async function askDoors(ask: Asker, doors: Door[], timeout: number): Promise<Observation[]> {
  const asked = doors.filter(({ host }) => host !== pendingHost);
  const replies = await ask(asked.map((door) => questionAt(door, timeout)));
  const anonymous = asked.filter((door, index) => isAnonymous(door, replies[index] ?? untried));
  const second = await ask(
    anonymous.map((door) => ({ ...questionAt(door, timeout), path: whoamiPath })),
  );
  return doors.map((door) => {
    if (door.host === pendingHost) return noAddress;
    const reply = replies[asked.indexOf(door)] ?? untried;
    return observed(door, reply, second[anonymous.indexOf(door)]);
  });
}

/** Seen without asking anybody: a door that is to have an address by now counts as shut. */
const noAddress: Observation = { result: 'no such name', ms: 0, detail: 'no address yet' };

const untried = notTried('nobody tried this door.');

function questionAt({ protocol, host, port, asks, path }: Door, timeout: number): Question {
  return { protocol, host, port, ...(asks && { name: asks }), path: path ?? '/', timeout };
}
