import type { Replay } from './replay.ts';

/** What a player needs of its surroundings. */
export interface PlayerClock {
  /** ms. */
  now: () => number;
  /** Runs something again and again; gives what ends it. */
  every: (ms: number, run: () => void) => () => void;
}

export interface PlayerState {
  /** ms since the recording's start. */
  position: number;
  playing: boolean;
  speed: 1 | 4;
}

const tickMs = 100;

/** Moves a position through a recording, at the pace of a clock while somebody subscribes. */
export class ReplayPlayer {
  readonly #replay: Replay;
  readonly #clock: PlayerClock;
  readonly #listeners = new Set<() => void>();
  #state: PlayerState = { position: 0, playing: false, speed: 1 };
  #tickedAt = 0;
  #stopTicking: (() => void) | undefined;

  constructor(replay: Replay, clock: PlayerClock) {
    this.#replay = replay;
    this.#clock = clock;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#keepTicking();
    return () => {
      this.#listeners.delete(listener);
      this.#keepTicking();
    };
  };

  /** The same object until something changes. */
  readonly state = (): PlayerState => this.#state;

  /** Plays on; at the end, from the beginning. */
  readonly play = (): void => {
    const isAtEnd = this.#state.position >= this.#length;
    this.#set({ playing: true, ...(isAtEnd && { position: 0 }) });
  };

  readonly pause = (): void => this.#set({ playing: false });

  readonly setSpeed = (speed: 1 | 4): void => this.#set({ speed });

  /** Goes to a position, ms; beyond the ends is at the ends. */
  readonly seek = (position: number): void => {
    if (!Number.isFinite(position)) return;
    this.#set({ position: Math.min(Math.max(0, position), this.#length) });
  };

  /** Goes to the next chapter; after the last one, to the end. */
  readonly next = (): void =>
    this.seek(this.#replay.nextChapter(this.#state.position)?.at ?? this.#length);

  readonly previous = (): void =>
    this.seek(this.#replay.previousChapter(this.#state.position)?.at ?? 0);

  get #length(): number {
    return this.#replay.recording.length;
  }

  #set(changes: Partial<PlayerState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#keepTicking();
    for (const listener of this.#listeners) listener();
  }

  #keepTicking(): void {
    const isToTick = this.#state.playing && this.#listeners.size > 0;
    if (isToTick && !this.#stopTicking) {
      this.#tickedAt = this.#clock.now();
      this.#stopTicking = this.#clock.every(tickMs, () => this.#tick());
    } else if (!isToTick) {
      this.#stopTicking?.();
      this.#stopTicking = undefined;
    }
  }

  #tick(): void {
    const now = this.#clock.now();
    const { position, speed } = this.#state;
    const reached = Math.min(position + (now - this.#tickedAt) * speed, this.#length);
    this.#tickedAt = now;
    this.#set({ position: reached, playing: reached < this.#length });
  }
}
