import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { ApiError } from '../../../lib/api-error.ts';
import { Connection } from './connection.ts';
import { mergeChange } from './merge-change.ts';
import type { StreamState } from './stream-state.ts';
import type { Surroundings } from './surroundings.ts';

/** How long a hidden page keeps its stream, ms. */
const hiddenMs = 60_000;

/**
 * The live picture for one viewer. Runs while somebody subscribes; loses neither the picture nor its
 * place in the stream when the connection goes.
 */
export class DoorsStream {
  readonly #around: Surroundings;
  readonly #connection: Connection;
  readonly #listeners = new Set<() => void>();
  #state: StreamState = { status: 'connecting', paused: false };
  /** What is shown: `#state`, or while paused its picture as it was. */
  #shown: StreamState = this.#state;
  #asked = false;
  #stopWatching: () => void = () => undefined;
  #cancelHiding: () => void = () => undefined;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#connection = new Connection(around, {
      opened: () => this.#opened(),
      picture: (picture) => this.#arrived(picture),
      change: (change) => {
        const { picture } = this.#state;
        if (picture) this.#arrived(mergeChange(picture, change));
      },
      lost: () => this.#lost(),
    });
  }

  /** Tells of every new state; the first subscriber opens the stream, the last one closes it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) this.#start();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };

  /** The same object until something changes. */
  readonly state = (): StreamState => this.#shown;

  /** Holds what is shown; what arrives meanwhile is kept for later. */
  readonly pause = (): void => this.#set({ paused: true });

  /** Shows what arrived meanwhile. */
  readonly resume = (): void => this.#set({ paused: false });

  /** Connects again at once. */
  readonly retry = (): void => {
    if (this.#listeners.size === 0) return;
    if (this.#state.status === 'failed') this.#set({ status: 'connecting' });
    this.#connection.retry();
  };

  #start(): void {
    this.#stopWatching = this.#around.watch((what) => {
      if (what === 'online') this.retry();
      else this.#visibilityChanged();
    });
    this.#connection.open();
  }

  #stop(): void {
    this.#stopWatching();
    this.#cancelHiding();
    this.#connection.close();
  }

  #visibilityChanged(): void {
    this.#cancelHiding();
    if (this.#around.isHidden()) {
      this.#cancelHiding = this.#around.later(hiddenMs, () => {
        this.#connection.close();
        this.#keepLast();
      });
    } else if (this.#state.status !== 'live') {
      this.retry();
    }
  }

  #opened(): void {
    if (this.#state.picture) this.#set({ status: 'live' });
  }

  #arrived(picture: DoorsPicture): void {
    this.#set({ status: 'live', picture });
  }

  #lost(): void {
    if (this.#state.picture) this.#keepLast();
    else void this.#askWhy();
  }

  #keepLast(): void {
    const { status, lostSince = this.#around.now(), picture } = this.#state;
    if (picture && status !== 'lost') this.#set({ status: 'lost', lostSince });
  }

  /** An event source tells nothing of an error; a plain request does. */
  async #askWhy(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.#foundOut(await this.#around.ask());
    } catch (error) {
      this.#failed(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#asked = false;
    }
  }

  #foundOut(picture: DoorsPicture): void {
    if (this.#state.picture || this.#listeners.size === 0) return;
    const isLive = picture.source.kind === 'cluster';
    if (!isLive) this.#connection.close();
    this.#set({ picture, status: isLive ? 'lost' : 'failed', lostSince: this.#around.now() });
  }

  #failed(error: Error): void {
    if (this.#state.picture || this.#listeners.size === 0) return;
    const isForGood = error instanceof ApiError && error.code === 'doors_not_live';
    if (isForGood) this.#connection.close();
    this.#set({ status: 'failed', error });
  }

  #set(changes: Partial<StreamState>): void {
    const { lostSince, error, ...kept } = { ...this.#state, ...changes };
    const { status, paused } = kept;
    this.#state = {
      ...kept,
      ...(status === 'lost' && lostSince !== undefined && { lostSince }),
      ...(status === 'failed' && error && { error }),
    };
    const held = this.#shown.picture;
    this.#shown = paused && held ? { ...this.#state, picture: held } : this.#state;
    for (const listener of this.#listeners) listener();
  }
}
