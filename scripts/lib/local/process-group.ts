import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { environment } from '../environment.ts';
import { root } from '../run.ts';

export interface Running {
  /** Resolves with the exit code of the program. */
  readonly exited: Promise<number>;
  stop(): void;
}

/** Starts a Node program on this terminal; it ends with us, at Ctrl-C or when stopped. */
export function startNode(args: string[], env: Record<string, string>, cwd = root): Running {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...environment.inherited, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
  return { exited, stop: () => stop(child) };
}

function stop(child: ChildProcess): void {
  if (child.exitCode === null) child.kill('SIGTERM');
}

/** Keeps this process until its programs have ended by themselves after Ctrl-C or a plain kill. */
export async function untilStopped(programs: Running[]): Promise<void> {
  const stopAll = () => programs.forEach((program) => program.stop());
  // At Ctrl-C the terminal tells the programs too; they end, then we do.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', stopAll);
  const codes = await Promise.all(
    programs.map(async ({ exited }) => {
      const code = await exited;
      stopAll();
      return code;
    }),
  );
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
}
