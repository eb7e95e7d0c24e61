import { spawn } from 'node:child_process';
import { environment } from '../environment.ts';
import { root } from '../run.ts';

const isWindows = process.platform === 'win32';

export interface Running {
  /** Resolves with the exit code of the program. */
  readonly exited: Promise<number>;
  stop: () => void;
}

/**
 * Starts a Node program on this terminal. Ctrl-C is for us to pass on, once: a second signal would
 * end it without grace. On Windows a program of a group of its own would open a window.
 */
export function startNode(args: string[], env: Record<string, string>, cwd = root): Running {
  const child = spawn(process.execPath, args, {
    cwd,
    detached: !isWindows,
    env: { ...environment.inherited, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
  const stop = () => {
    if (child.exitCode === null) child.kill('SIGTERM');
  };
  // On Windows Ctrl-C reaches the program by itself.
  process.on('SIGINT', isWindows ? () => {} : stop);
  process.on('SIGTERM', stop);
  return { exited, stop };
}

/** Keeps this process until its programs have ended; when one ends, the others are stopped. */
export async function untilStopped(programs: Running[]): Promise<void> {
  const codes = await Promise.all(
    programs.map(async ({ exited }) => {
      const code = await exited;
      for (const program of programs) program.stop();
      return code;
    }),
  );
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
}
