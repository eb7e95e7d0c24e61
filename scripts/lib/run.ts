import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { environment } from './environment.ts';
import { Failure } from './failure.ts';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunOptions {
  cwd?: string;
  /** Variables added to this process's own environment. */
  env?: Record<string, string>;
  /** Text for the program's standard input; without it the program reads nothing. */
  input?: string;
  /** Kills the program after this many ms. */
  timeout?: number;
}

export interface Output {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end and collects what it prints; a non-zero exit is the caller's to judge. */
export function output(program: string, args: string[], options: RunOptions = {}): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...spawnOptions(options), stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** Like `output`, but a non-zero exit throws a `Failure` that names the command and what it printed. */
export async function must(program: string, args: string[], options: RunOptions = {}) {
  const started = performance.now();
  const result = await output(program, args, options);
  if (result.code === 0) return result.stdout;
  const { timeout = Infinity } = options;
  const late = performance.now() - started >= timeout;
  const end = late ? `was stopped after ${timeout / 1000} s` : `failed (exit ${result.code})`;
  const said = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-20).join('\n');
  throw new Failure(`"${[program, ...args].join(' ')}" ${end}:\n${said}`);
}

/** Runs a program on this terminal and resolves with its exit code. */
export function show(program: string, args: string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...spawnOptions(options),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function spawnOptions({ cwd = root, env, timeout }: RunOptions): SpawnOptions & { shell: false } {
  return { cwd, env: { ...environment.inherited, ...env }, timeout, shell: false };
}
