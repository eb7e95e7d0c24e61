import { interruption } from '../lib/doors/interruption.ts';
import { lookLive } from '../lib/doors/live.ts';
import { lookOnce } from '../lib/doors/once.ts';
import { readDoorsOptions } from '../lib/doors/options.ts';
import type { DoorsOptions } from '../lib/doors/options.ts';
import { paintFor, wantsColours } from '../lib/doors/paint.ts';
import type { Picture } from '../lib/doors/picture.ts';
import { Session } from '../lib/doors/session.ts';
import { formatPicture } from '../lib/doors/show.ts';
import { formatTally, tallyOf } from '../lib/doors/tally.ts';
import { environment } from '../lib/environment.ts';
import { Failure } from '../lib/failure.ts';

const widest = 100;
const clear = '\u001B[H\u001B[2J\u001B[3J';

/**
 * `npm run doors`: what must be open, what must be shut, and what really happened. The exit code is 1
 * when anything is not as expected, and 2 when the doors could not be tried (wrong options, no cluster).
 */
export async function run(args: string[]): Promise<void> {
  try {
    process.exitCode = await tryDoors(readDoorsOptions(args));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
}

async function tryDoors(options: DoorsOptions): Promise<number> {
  const session = new Session(options, say);
  const stop = new AbortController();
  const cleanup = new AsyncDisposableStack();
  cleanup.defer(() => session.close());
  const interrupted = interruption();
  try {
    const work = options.watch
      ? live(stop.signal).then(() => 0)
      : lookOnce({ session, options, page: page(options), say });
    return await Promise.race([work.catch(unlessStopped), interrupted.then(leave)]);
  } finally {
    stop.abort();
    await cleanup.disposeAsync();
  }

  function live(signal: AbortSignal): Promise<void> {
    return lookLive({ session, options, show: showRound(options), say, signal, cleanup });
  }

  /** What breaks off because it is stopped is no failure. */
  function unlessStopped(error: unknown): number {
    if (stop.signal.aborted) return 0;
    throw error;
  }

  // Whatever is still being tried would keep the process alive after the pods have gone.
  async function leave(code: number): Promise<number> {
    say(session.hasPods ? 'stopped; removing the pods that were asked from …' : 'stopped.');
    stop.abort();
    await cleanup.disposeAsync();
    process.exit(isUsualEnd(code, options) ? 0 : code);
  }
}

/** A recording that no tour ends is ended by Ctrl-C. */
function isUsualEnd(code: number, { record, tour }: DoorsOptions): boolean {
  return code === 130 && record !== undefined && !tour;
}

function showRound(options: DoorsOptions): (picture: Picture, changed: Set<string>) => void {
  const redraws = process.stdout.isTTY && !options.json;
  return (picture, changed) => {
    const time = new Date().toLocaleTimeString('en-GB');
    if (options.record) return console.log(`${time}  ${formatTally(tallyOf(picture.rows))}`);
    const text = formatPicture(picture, page(options), changed);
    console.log(`${redraws ? clear : ''}${options.json ? '' : `${time}\n`}${text}`);
  };
}

function page(options: DoorsOptions) {
  const paint = paintFor(wantsColours(environment.inherited, process.stdout));
  return { options, paint, width: Math.min(widest, process.stdout.columns ?? widest) };
}

function say(sentence: string): void {
  process.stderr.write(`doorstep: ${sentence}\n`);
}
