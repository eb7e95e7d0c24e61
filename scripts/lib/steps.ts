import { Failure } from './failure.ts';

/** Where progress goes: a terminal is redrawn in place, anything else gets finished lines only. */
export interface Screen {
  isTTY?: boolean;
  /** Characters in a line; a longer one could not be redrawn in place. */
  columns?: number;
  write(text: string): unknown;
}

/** Tells what a step is doing or has found; the last word stays on its line. */
export type Say = (detail: string) => void;

/** Runs steps one after the other, each with a line that ends in ✓ or ✗ and its seconds. */
export class Steps {
  readonly #screen: Screen;
  readonly #started = performance.now();

  constructor(screen: Screen = process.stdout) {
    this.#screen = screen;
  }

  /** Runs one step; what it throws is thrown on after its line. */
  async run<Value>(title: string, work: (say: Say) => Promise<Value>): Promise<Value> {
    const started = performance.now();
    let detail = '';
    const line = (mark: string) =>
      `${mark} ${seconds(started).padStart(6)} s  ${title}${detail && `: ${detail}`}`;
    const draw = () => {
      if (this.#screen.isTTY) {
        this.#screen.write(`\r\u001B[K${line('…').slice(0, (this.#screen.columns ?? 80) - 1)}`);
      }
    };
    const end = (mark: string) => {
      this.#screen.write(`${this.#screen.isTTY ? '\r\u001B[K' : ''}${line(mark)}\n`);
    };
    const ticking = setInterval(draw, 1000);
    draw();
    try {
      const value = await work((said) => {
        detail = said;
        draw();
      });
      end('✓');
      return value;
    } catch (error) {
      if (!(error instanceof Failure)) detail = '';
      end('✗');
      throw error;
    } finally {
      clearInterval(ticking);
    }
  }

  /** Seconds since the first step, to one decimal. */
  total(): string {
    return seconds(this.#started);
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
