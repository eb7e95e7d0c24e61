import type { Row } from '../matrix/row.ts';
import { vantageId } from '../matrix/vantage.ts';
import type { Topology } from '../topology/topology.ts';
import type { RecordedMoment, RecordingHead, SeenDoor } from './recording.ts';
import { topologyFingerprint } from './topology-fingerprint.ts';

export interface RecorderOptions {
  head: Pick<RecordingHead, 'cluster' | 'namespace'>;
  /** Takes one line with its end; a recorder that is killed leaves every line that it has written. */
  write: (line: string) => void;
  /** ms, of a clock that is never set back. */
  clock?: () => number;
}

/** Writes a recording while it happens: of topologies and observations only what changed. */
export class Recorder {
  readonly #write: (line: string) => void;
  readonly #clock: () => number;
  readonly #start: number;
  #topology = '';
  #seen = new Map<string, string>();

  constructor({ head, write, clock = () => performance.now() }: RecorderOptions) {
    this.#write = write;
    this.#clock = clock;
    this.#start = clock();
    const madeAt = new Date().toISOString();
    this.#line({ kind: 'recording', version: 1, madeAt, ...head });
  }

  /** ms since the start. */
  get at(): number {
    return Math.round(this.#clock() - this.#start);
  }

  topology(topology: Topology): void {
    const written = topologyFingerprint(topology);
    if (written === this.#topology) return;
    this.#topology = written;
    this.#line({ kind: 'topology', at: this.at, topology });
  }

  /**
   * A round's rows; a pair that is not among them is new when it comes back. A round during which the
   * picture became another one is left out: its rows are of neither.
   */
  rows(rows: Row[], of: Topology): void {
    if (topologyFingerprint(of) !== this.#topology) return;
    const seen = rows.map(seenDoor);
    const now = new Map(seen.map((one) => [pairOf(one), wordOf(one)]));
    const observations = seen.filter((one) => this.#seen.get(pairOf(one)) !== wordOf(one));
    this.#seen = now;
    this.#line({ kind: 'observations', at: this.at, observations });
  }

  /** The body of `GET /api/doors/journey`. */
  journey(journey: unknown): void {
    this.#line({ kind: 'journey', at: this.at, journey });
  }

  chapter({ title, command }: { title: string; command: string }): void {
    this.#line({ kind: 'chapter', at: this.at, title, command });
  }

  #line(line: RecordingHead | RecordedMoment): void {
    this.#write(`${JSON.stringify(line)}\n`);
  }
}

/** What a row saw, by the ids of its door and its place. */
export function seenDoor({ claim, observation }: Row): SeenDoor {
  return { vantage: vantageId(claim.vantage), door: claim.door.id, observation };
}

function pairOf({ vantage, door }: SeenDoor): string {
  return `${vantage}\n${door}`;
}

/** What makes an observation another one: not how long it took, and not the system's word for a failure. */
function wordOf({ observation }: SeenDoor): string {
  if (observation.result !== 'answered') return observation.result;
  const { result, status, pod, notUs, seenClient } = observation;
  return JSON.stringify([result, status, pod, notUs, seenClient]);
}
