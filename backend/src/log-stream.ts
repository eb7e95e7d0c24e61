/** ms that a line waits for others at most. */
const patience = 100;
/** Characters that are written without waiting for more. */
const enough = 16 * 1024;
/** Pino's level `warn`. */
const urgent = 40;

/** Takes the log's lines, as pino hands them over. */
export interface LogStream {
  write(line: string): void;
}

/**
 * Writes many lines at once: one at a time, each costs as much as a small route does. A warning or
 * worse goes out at once, with all lines before it, and so does the rest when the process ends by
 * itself; a process that is killed takes along what it logged in its last tenth of a second.
 */
export function collectingLog(write = toStandardOutput()): LogStream {
  let text = '';
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (text !== '') write(text);
    text = '';
  };
  process.once('exit', flush);

  return Object.assign(
    {
      lastLevel: 0,
      write(line: string) {
        text += line;
        if (this.lastLevel >= urgent || text.length >= enough) flush();
        else timer ??= setTimeout(flush, patience).unref();
      },
    },
    // Makes pino tell the level of each line.
    { [Symbol.for('pino.metadata')]: true },
  );
}

function toStandardOutput(): (text: string) => void {
  // Whoever read the log may go: the shop stays open.
  process.stdout.on('error', () => {});
  return (text) => {
    process.stdout.write(text);
  };
}
