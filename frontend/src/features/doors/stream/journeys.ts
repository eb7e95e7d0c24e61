import type { Journey } from '@doorstep/backend/contract/doors-picture';
import { ApiError } from '../../../lib/api-error.ts';
import type { Sent } from '../model/sent.ts';

/** How many requests are remembered. */
const kept = 40;

/** How long after one request the next is sent, ms. */
const pauseMs = 8_000;

/** A difference of clocks up to this, ms, is none: the way takes time too. */
const tolerated = 2_000;

/** What the sending needs of the browser; tests bring their own. All times are ms. */
export interface JourneyMeans {
  ask: (signal: AbortSignal) => Promise<Journey>;
  /** Since 1970. */
  now: () => number;
  later: (ms: number, run: () => void) => () => void;
  isHidden: () => boolean;
}

export interface JourneysState {
  /** The newest, whatever became of it. */
  newest?: Sent;
  /** The last 40, oldest first. */
  recent: readonly Sent[];
  sending: boolean;
  /** How far the server's clock is ahead of the browser's, in ms. */
  clockSkew: number;
}

/** Sends real requests, one at a time: when it is told to, and every 8 s while it is live. */
export class JourneySender {
  readonly #means: JourneyMeans;
  readonly #listeners = new Set<() => void>();
  #state: JourneysState = { recent: [], sending: false, clockSkew: 0 };
  #aborter: AbortController | undefined;
  #cancelNext: (() => void) | undefined;

  constructor(means: JourneyMeans) {
    this.#means = means;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly state = (): JourneysState => this.#state;

  /** Begins to send, one at once; gives what ends it, also what is on its way. */
  readonly live = (): (() => void) => {
    const next = () => {
      this.#cancelNext = this.#means.later(pauseMs, next);
      if (!this.#means.isHidden()) this.send();
    };
    next();
    return () => {
      this.#cancelNext?.();
      this.#cancelNext = undefined;
      this.#aborter?.abort();
      this.#ended();
    };
  };

  /** Sends one now; while one is on its way, nothing. */
  readonly send = (): void => {
    if (!this.#aborter) void this.#send(new AbortController());
  };

  async #send(aborter: AbortController): Promise<void> {
    this.#aborter = aborter;
    this.#set({ sending: true });
    const begun = this.#means.now();
    try {
      const journey = await this.#means.ask(aborter.signal);
      const ms = this.#means.now() - begun;
      if (!aborter.signal.aborted) this.#arrived(journey, begun, ms);
    } catch (error) {
      if (!aborter.signal.aborted) this.#remember(failure(error, begun, this.#means.now()));
    } finally {
      if (this.#aborter === aborter) this.#ended();
    }
  }

  #ended(): void {
    this.#aborter = undefined;
    this.#set({ sending: false });
  }

  /** The server looks at its clock when about half of the time has gone. */
  #arrived(journey: Journey, begun: number, ms: number): void {
    const skew = Date.parse(journey.at) - (begun + ms / 2);
    this.#set({ clockSkew: Math.abs(skew) > tolerated ? skew : 0 });
    this.#remember({ outcome: 'arrived', journey, ms, status: 200 });
  }

  #remember(sent: Sent): void {
    this.#set({ newest: sent, recent: [...this.#state.recent, sent].slice(-kept) });
  }

  #set(changes: Partial<JourneysState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

function failure(error: unknown, begun: number, ended: number): Sent {
  const known = error instanceof ApiError ? error : { code: 'network' as const, status: 0 };
  return {
    outcome: 'failed',
    code: known.code,
    status: known.status,
    at: new Date(begun).toISOString(),
    ms: ended - begun,
  };
}
