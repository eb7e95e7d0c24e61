import { createInterface } from 'node:readline';
import { Failure } from '../../failure.ts';

/** What somebody does to the cluster, in words and as a command. */
export interface Chapter {
  title: string;
  command: string;
}

/** Reads a typed line `title | command`; an empty one is no chapter. Throws a `Failure`. */
export function readChapter(line: string): Chapter | undefined {
  const typed = line.trim();
  if (typed === '') return undefined;
  const bar = typed.indexOf('|');
  const title = typed.slice(0, Math.max(0, bar)).trim();
  const command = typed.slice(bar + 1).trim();
  if (title && command) return { title, command };
  throw new Failure(
    `"${typed}" is no chapter; expected "title | command", as in "A third pod | kubectl scale deployment/backend --replicas=3".`,
  );
}

export interface Listener {
  input: NodeJS.ReadStream;
  onChapter: (chapter: Chapter) => void;
  say: (sentence: string) => void;
}

/** Takes each line that is typed as a chapter until it is closed; a line that is none is said. */
export function hearChapters({ input, onChapter, say }: Listener): { close: () => void } {
  if (input.isTTY) {
    say('type "title | command" to mark what you do; Ctrl-C ends the recording.');
  }
  // As a terminal it would keep Ctrl-C to itself.
  const lines = createInterface({ input, terminal: false });
  lines.on('line', (line) => {
    try {
      const chapter = readChapter(line);
      if (chapter) onChapter(chapter);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      say(error.message);
    }
  });
  return { close: () => lines.close() };
}
