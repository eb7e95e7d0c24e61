import type { Agent } from 'node:http';
import { wantOf } from './arrivals.ts';
import { askOnce, openBrowser } from './ask.ts';
import type { Outcome } from './ask.ts';
import type { Catalogue } from './catalogue.ts';
import { Customers } from './customers.ts';
import { parseJson } from '../correctness/read-json.ts';
import { complaint } from './judge.ts';
import { podsOf, readingOf } from './readings.ts';
import { LoadRecord, quiet } from './record.ts';
import { formatLoss } from './report.ts';
import type { Turn } from './turn.ts';

/** ms from the moment a request is due until its customer has given up. */
const patience = 10_000;
const browsers = 64;
/** Losses that are told at once; the others wait for the end. */
const shown = 20;

/** Everybody who comes to the shop in a run, and what they met there. */
export class Crowd {
  readonly record = new LoadRecord();
  readonly customers: Customers;
  /** Every pod that answered `/api/whoami`. */
  readonly pods = new Set<string>();
  /** What is being rolled. */
  rolling: string = quiet;
  readonly #base: URL;
  readonly #catalogue: Catalogue;
  readonly #run: string;
  readonly #browsers: Agent[] = Array.from({ length: browsers }, openBrowser);
  readonly #started = performance.now();

  constructor(run: string, base: URL, catalogue: Catalogue) {
    this.#base = base;
    this.#catalogue = catalogue;
    this.#run = run;
    this.customers = new Customers(run, base.origin, catalogue.products);
  }

  /** Sends the request of this number, once, and notes what came of it; `due` is on `performance.now`'s clock. */
  async send(index: number, due: number): Promise<void> {
    const during = this.rolling;
    const { asked, expected, heard } = this.#turnOf(index);
    const requestId = `rollout-${this.#run}-${index}`;
    const headers = { ...asked.headers, 'x-request-id': requestId };
    const left = due + patience - performance.now();
    const browser = this.#browsers[index % browsers] ?? openBrowser();
    const outcome = await askOnce(this.#base, browser, { ...asked, headers }, left);
    const waited = performance.now() - due;
    heard?.(outcome);
    this.record.add(during, waited);
    const what = complaint(expected, outcome);
    if (what === undefined) return;
    const { method, path } = asked;
    const at = (due - this.#started) / 1000;
    const { kept } = outcome;
    const loss = { at, what, during, method, path, kept, waited, requestId };
    this.record.losses.push(loss);
    if (this.record.losses.length <= shown) console.log(formatLoss(loss));
  }

  /** Closes the browsers. */
  leave(): void {
    for (const browser of this.#browsers) browser.destroy();
  }

  #turnOf(index: number): Turn {
    const want = wantOf(index);
    if (want === 'cart') return this.customers.fillCart();
    // Where nobody has a cart, somebody looks in instead.
    if (want === 'order') {
      return this.customers.order() ?? readingOf(this.#catalogue, 'home', index);
    }
    const turn = readingOf(this.#catalogue, want, index);
    if (want !== 'whoami') return turn;
    const heard = (outcome: Outcome) => {
      if (!('answer' in outcome)) return;
      for (const pod of podsOf(parseJson(outcome.answer.body))) this.pods.add(pod);
    };
    return { ...turn, heard };
  }
}
