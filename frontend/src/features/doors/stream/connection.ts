import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import type { DoorsChange, DoorsEvents } from '@doorstep/backend/contract/doors-stream';
import { backOff } from './back-off.ts';
import type { Source, Surroundings } from './surroundings.ts';

/** A connection that held this long was none of the failed ones, ms. */
const heldMs = 5_000;

/** What is told of a connection. */
export interface Told {
  opened: () => void;
  picture: (picture: DoorsPicture) => void;
  change: (change: DoorsChange) => void;
  lost: () => void;
}

/**
 * One event source at a time, opened again whenever it is lost: a native one gives up for good on an
 * HTTP error, and waits as long as it likes on any other.
 */
export class Connection {
  readonly #around: Surroundings;
  readonly #told: Told;
  #source: Source | undefined;
  #lastId = '';
  #failed = 0;
  #openedAt: number | undefined;
  #cancel: () => void = () => undefined;

  constructor(around: Surroundings, told: Told) {
    this.#around = around;
    this.#told = told;
  }

  /** Opens now, in place of whatever there is; goes on where the last event was. */
  open(): void {
    this.close();
    const after = this.#lastId && `?after=${encodeURIComponent(this.#lastId)}`;
    const source = this.#around.open(`/api/doors/stream${after}`);
    this.#source = source;
    const on = (type: keyof DoorsEvents | 'open' | 'error', react: (event: Event) => void) =>
      source.addEventListener(type, (event) => {
        if (this.#source === source) react(event);
      });
    on('open', () => this.#opened());
    on('picture', (event) => this.#read(event, (data) => this.#told.picture(JSON.parse(data))));
    on('change', (event) => this.#read(event, (data) => this.#told.change(JSON.parse(data))));
    on('ended', () => this.#again(this.#tries() === 0 ? 0 : undefined));
    on('error', () => this.#dropped());
  }

  /** Forgets the failed tries and opens now. */
  retry(): void {
    this.#failed = 0;
    this.#openedAt = undefined;
    this.open();
  }

  /** Closes; nothing is told any more until it is opened. */
  close(): void {
    this.#cancel();
    this.#source?.close();
    this.#source = undefined;
  }

  #opened(): void {
    this.#openedAt = this.#around.now();
    this.#told.opened();
  }

  /** What cannot be read leaves a gap, so the next connection begins anew. */
  #read(event: Event, tell: (data: string) => void): void {
    if (!(event instanceof MessageEvent)) return;
    try {
      tell(String(event.data));
      if (event.lastEventId) this.#lastId = event.lastEventId;
    } catch {
      this.#lastId = '';
      this.#dropped();
    }
  }

  #dropped(): void {
    this.#again();
    this.#told.lost();
  }

  #again(waitMs?: number): void {
    this.close();
    const failed = this.#tries();
    this.#failed = failed + 1;
    this.#openedAt = undefined;
    const wait = waitMs ?? backOff(failed, this.#around.random());
    this.#cancel = this.#around.later(wait, () => this.open());
  }

  #tries(): number {
    const held = this.#openedAt !== undefined && this.#around.now() - this.#openedAt >= heldMs;
    return held ? 0 : this.#failed;
  }
}
