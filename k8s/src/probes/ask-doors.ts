import type { Door } from '../matrix/door.ts';
import type { NotTried, Observation } from '../matrix/observation.ts';
import { isAnonymous, observed, whoamiPath } from './observed.ts';
import type { Asker, Question, Reply } from './question.ts';

/** Tries each door from one place, and asks those that answered without a name who they are. */
export async function askDoors(ask: Asker, doors: Door[], timeout: number): Promise<Observation[]> {
  const replies = await ask(doors.map((door) => questionAt(door, timeout)));
  const anonymous = doors.filter((door, index) => isAnonymous(door, replies[index] ?? untried));
  const second = await ask(
    anonymous.map((door) => ({ ...questionAt(door, timeout), path: whoamiPath })),
  );
  return doors.map((door, index) =>
    observed(door, replies[index] ?? untried, second[anonymous.indexOf(door)]),
  );
}

const untried: Reply | NotTried = { result: 'not tried', why: 'nobody tried this door.' };

function questionAt({ protocol, host, port, asks, path }: Door, timeout: number): Question {
  return { protocol, host, port, ...(asks && { name: asks }), path: path ?? '/', timeout };
}
