import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

/** A command that ran, or that goes on behind the next ones. */
export interface Ran {
  /** What it printed, on both of its outputs, in the order in which it came. */
  output: string;
  code: number;
  /** Why it was stopped. */
  stopped?: string;
}

export interface ShellOptions {
  /** The program and its arguments before the command: `['bash', '-c']`. */
  shell: string[];
  cwd: string;
  env: Record<string, string | undefined>;
  /** ms until a command is stopped; without it 120 s, of the project's own scripts 600 s. */
  timeout?: number;
  /** Hears what commands print, at once. */
  onOutput?: (text: string) => void;
  /** Stops what is running. */
  signal?: AbortSignal;
}

const isWindows = process.platform === 'win32';

/** ms that a command ending in `&` gets to say its first words. */
const firstWords = 5000;

/** ms for the last words of a command that has left somebody behind. */
const lastWords = 300;

/** ms; the project's own scripts (`npm run up`) know themselves when to give up. */
function patienceWith(line: string): number {
  return line.startsWith('npm run ') ? 600_000 : 120_000;
}

/** The shell of this system, as the beginning of a command. */
export function usualShell(): string[] {
  if (!isWindows) return ['bash', '-c'];
  return ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command'];
}

/** Runs a lesson's commands, each in a shell of its own; one that ends in `&` goes on until `close`. */
export class Shell {
  readonly #options: ShellOptions;
  readonly #children = new Set<ChildProcess>();

  constructor(options: ShellOptions) {
    this.#options = options;
    options.signal?.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Runs a command to its end, or until it is stopped. Never rejects. */
  async run(line: string): Promise<Ran> {
    if (this.#options.signal?.aborted) return { output: '', code: 1, stopped: 'the lesson ends' };
    const [, background] = /^(.*[^&\s])\s*&$/.exec(line) ?? [];
    const { timeout = patienceWith(line) } = this.#options;
    const { child, said, heard, ended } = this.#start(background ?? line);
    const over = new AbortController();
    const late = pause(background ? firstWords : timeout, 'late' as const, { signal: over.signal });
    late.catch(() => {});
    const first = await Promise.race([ended, late, ...(background ? [heard] : [])]);
    over.abort();
    if (background && first !== 'late' && typeof first !== 'number') await pause(lastWords);
    const output = () => stripVTControlCharacters(said.join(''));
    if (typeof first === 'number') {
      // Whatever is said next begins a line of its own.
      if (output() && !output().endsWith('\n')) this.#options.onOutput?.('\n');
      return { output: output(), code: first };
    }
    if (background) return { output: output(), code: 0 };
    stopGroup(child);
    const stopped = `it had not ended after ${timeout / 1000} s`;
    return { output: output(), code: 1, stopped };
  }

  /** Stops whatever still runs. */
  close(): void {
    for (const child of this.#children) stopGroup(child);
    this.#children.clear();
  }

  #start(command: string) {
    const { shell, cwd, env, onOutput } = this.#options;
    const [program = 'bash', ...args] = shell;
    const said: string[] = [];
    const { promise: heard, resolve: hear } = Promise.withResolvers<'heard'>();
    const listen = (chunk: Buffer) => {
      const text = chunk.toString();
      said.push(text);
      onOutput?.(text);
      hear('heard');
    };
    // In a group of its own, so that it can be stopped with all that it has started.
    const child = spawn(program, [...args, command], {
      cwd,
      env,
      detached: !isWindows,
      stdio: 'pipe',
    });
    child.stdin.on('error', () => {});
    child.stdin.end();
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    this.#children.add(child);
    const ended = new Promise<number>((resolve) => {
      child.on('error', (error) => {
        listen(Buffer.from(`${error.message}\n`));
        resolve(127);
      });
      child.on('close', (code) => {
        this.#children.delete(child);
        resolve(code ?? 1);
      });
      // Whoever was left behind holds the outputs open.
      child.on('exit', (code) => void pause(lastWords).then(() => resolve(code ?? 1)));
    });
    return { child, said, heard, ended };
  }
}

function stopGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined) return;
  if (isWindows) {
    if (exitCode === null)
      spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // Nobody of the group is left.
  }
}
