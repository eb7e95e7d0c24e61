import { environment } from '../lib/environment.ts';
import { Failure } from '../lib/failure.ts';
import { interruption } from '../lib/doors/interruption.ts';
import { readDoorsOptions } from '../lib/doors/options.ts';
import type { DoorsOptions } from '../lib/doors/options.ts';
import { paintFor, wantsColours } from '../lib/doors/paint.ts';
import { Session } from '../lib/doors/session.ts';
import { exitCodeOf, formatPicture } from '../lib/doors/show.ts';
import { watch } from '../lib/doors/watch.ts';

const widest = 100;
const every = 5000;
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
  const interrupted = interruption();
  try {
    const work = options.watch ? watchDoors(session, options, stop.signal) : once(session, options);
    return await Promise.race([work, interrupted.then(leave)]);
  } finally {
    stop.abort();
    await session.close();
  }

  // Whatever is still being tried would keep the process alive after the pods have gone.
  async function leave(code: number): Promise<number> {
    say(session.hasPods ? 'stopped; removing the pods that were asked from …' : 'stopped.');
    await session.close();
    process.exit(code);
  }
}

async function once(session: Session, options: DoorsOptions): Promise<number> {
  const picture = await session.look();
  console.log(formatPicture(picture, page(options)));
  return exitCodeOf(picture.rows);
}

async function watchDoors(session: Session, options: DoorsOptions, signal: AbortSignal) {
  const redraws = process.stdout.isTTY && !options.json;
  await watch({
    look: () => session.look(),
    show: (picture, changed) => {
      const text = formatPicture(picture, page(options), changed);
      const time = options.json ? '' : `${new Date().toLocaleTimeString('en-GB')}\n`;
      console.log(`${redraws ? clear : ''}${time}${text}`);
    },
    complain: say,
    every,
    signal,
  });
  return 0;
}

function page(options: DoorsOptions) {
  const paint = paintFor(wantsColours(environment.inherited, process.stdout));
  return { options, paint, width: Math.min(widest, process.stdout.columns ?? widest) };
}

function say(sentence: string): void {
  process.stderr.write(`doorstep: ${sentence}\n`);
}
