import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { environment } from '../environment.ts';
import { root } from '../run.ts';
import { findProgram } from '../tools/find-program.ts';

/** Which core a program runs on: servers on one, the load on another, so that neither steals time. */
export type Place = 'server' | 'load';
const cores = { server: '0', load: '1' };

export interface Program {
  pid: number;
  stdin: NodeJS.WritableStream;
  stdout: AsyncIterable<Buffer>;
  /** Resolves with the exit code. */
  exited: Promise<number>;
  stop: () => Promise<void>;
}

/** What puts a program on one core, where there are two and something that can. */
export async function findPinning(): Promise<string | undefined> {
  return availableParallelism() > 1 ? findProgram('taskset') : undefined;
}

/** Starts a Node program on its core; what it prints goes nowhere unless it is the load's result. */
export function startPinned(
  pinning: string | undefined,
  place: Place,
  args: string[],
  env: Record<string, string> = {},
): Program {
  const node = [process.execPath, ...args];
  const [program = '', ...rest] = pinning ? [pinning, '-c', cores[place], ...node] : node;
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...environment.inherited, NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A server's log is written and read, as it would be, and thrown away.
  if (place === 'server') child.stdout.resume();
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  return { pid: child.pid ?? 0, stdin: child.stdin, stdout: child.stdout, exited, stop };
}
