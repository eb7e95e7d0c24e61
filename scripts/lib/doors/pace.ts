import { setTimeout as delay } from 'node:timers/promises';

/** ms in which changes that come together are looked at together. */
const together = 300;

/** When the next round begins, and who waits for one. */
export class Pace {
  #isRung = false;
  #wake = () => {};
  #waiting: (() => void)[] = [];
  #served: (() => void)[] = [];

  /** Something changed: the next round begins at once, or as soon as the present one is over. */
  ring(): void {
    this.#isRung = true;
    this.#wake();
  }

  /** Waits until it is rung, at most `every` ms, and not after the signal. */
  async pause(every: number, signal: AbortSignal): Promise<void> {
    if (!this.#isRung) await this.#rung(every, signal);
    if (this.#isRung) await delay(together, undefined, { signal }).catch(() => undefined);
    this.#isRung = false;
  }

  /** Rings, and resolves after a whole round that began later. */
  freshRound(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    this.ring();
    return promise;
  }

  /** To be called before a round. */
  began(): void {
    this.#served.push(...this.#waiting.splice(0));
  }

  /** To be called after a round that came to its end. */
  ended(): void {
    for (const resolve of this.#served.splice(0)) resolve();
  }

  async #rung(every: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const rung = new AbortController();
    const either = AbortSignal.any([signal, rung.signal]);
    await Promise.race([promise, delay(every, undefined, { signal: either }).catch(() => {})]);
    rung.abort();
  }
}
