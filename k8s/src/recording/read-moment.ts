import { number, object, text } from '../topology/reading.ts';
import type { Unread } from '../topology/reading.ts';
import type { Topology } from '../topology/topology.ts';
import type { RecordedMoment } from './recording.ts';
import { readSeenDoors } from './seen-doors.ts';

const lists = [
  'services',
  'pods',
  'nodes',
  'ingresses',
  'gateways',
  'httpRoutes',
  'networkPolicies',
  'missing',
];

/** One line of a recording as a moment. Throws an `Error` that says what was found and what was expected. */
export function readMoment(line: Unread): RecordedMoment {
  const at = number(line['at']);
  const { kind } = line;
  if (at === undefined || !(at >= 0)) {
    throw new Error(`"at" is ${shown(line['at'])}; expected milliseconds since the start`);
  }
  if (kind === 'topology') return { kind, at, topology: readTopology(line['topology']) };
  if (kind === 'observations') {
    return { kind, at, observations: readObservations(line['observations']) };
  }
  if (kind === 'chapter') return { kind, at, ...readChapter(line) };
  if (kind === 'journey') return { kind, at, journey: line['journey'] };
  throw new Error(
    `"kind" is ${shown(kind)}; expected "topology", "observations", "journey" or "chapter"`,
  );
}

/** What stands there, short enough for a sentence. */
export function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? 'missing';
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

function readTopology(value: unknown): Topology {
  const topology = object(value);
  const wrong = lists.find((name) => !Array.isArray(topology[name]));
  if (wrong) throw new Error(`"topology.${wrong}" is ${shown(topology[wrong])}; expected a list`);
  if (isTopology(value)) return value;
  throw new Error('"topology" lacks "namespace" and "endpoints"; expected a whole topology');
}

/** The objects within its lists are taken as they were written: only a recorder writes them. */
function isTopology(value: unknown): value is Topology {
  const { namespace, endpoints } = object(value);
  return typeof namespace === 'string' && typeof endpoints === 'object' && endpoints !== null;
}

function readObservations(value: unknown) {
  const observations = readSeenDoors(value);
  if (Array.isArray(value) && value.length === observations.length) return observations;
  throw new Error(
    `"observations" is ${shown(value)}; expected a list of { vantage, door, observation }`,
  );
}

function readChapter(line: Unread) {
  const title = text(line['title']);
  const { command } = line;
  if (title && typeof command === 'string') return { title, command };
  throw new Error(`the chapter is ${shown(line)}; expected a title and a command`);
}
