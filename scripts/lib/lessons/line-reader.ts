import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Asks a person for lines, one at a time. */
export class LineReader {
  readonly #output: Writable;
  readonly #close: () => void;
  readonly #waiting: string[] = [];
  #answer: ((line: string | undefined) => void) | undefined;
  #isOver = false;

  constructor(input: Readable & { isTTY?: boolean }, output: Writable, signal?: AbortSignal) {
    this.#output = output;
    const lines = createInterface({ input, terminal: false });
    lines.on('line', (line) => {
      if (this.#answer) this.#give(line);
      // What somebody types while nothing is asked is an answer to nothing; a pipe knows no questions.
      else if (!input.isTTY) this.#waiting.push(line);
    });
    const end = () => {
      this.#isOver = true;
      this.#give(undefined);
    };
    lines.on('close', end);
    signal?.addEventListener('abort', end, { once: true });
    this.#close = () => lines.close();
  }

  /** Asks, and waits for the next line; `undefined` when there will be none. */
  ask(question: string): Promise<string | undefined> {
    this.#output.write(question);
    const ready = this.#waiting.shift();
    if (ready !== undefined || this.#isOver) return Promise.resolve(ready);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  close(): void {
    this.#close();
  }

  #give(line: string | undefined): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.(line);
  }
}
