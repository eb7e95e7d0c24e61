import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { freePort } from '../ports.ts';
import { until } from '../wait.ts';
import { request } from './request.ts';

const startTimeout = 180;

/** The shop's API as a process of its own, always at the same port. */
export interface ApiProcess {
  port: number;
  /** Ends it as a crash of the machine would, and starts it again after `pause` ms. */
  crash(pause: number): Promise<void>;
  stop(): Promise<void>;
}

export interface ApiOptions {
  /** The folder that holds `backend/`. */
  root: string;
  env: Record<string, string>;
  /** Where its log goes. */
  log: string;
  /** Hears that it ended and nobody had killed it. */
  onEnded: () => void;
}

/** Starts the API and waits until it is ready. Throws a `Failure` when it is not within 180 s. */
export async function startApi({ root, env, log, onEnded }: ApiOptions): Promise<ApiProcess> {
  const port = await freePort();
  const file = openSync(log, 'a');
  let child: ChildProcess | undefined;

  const start = async () => {
    const started = spawn(process.execPath, [join(root, 'backend', 'src', 'server.ts')], {
      cwd: root,
      env: {
        ...environment.inherited,
        HOST: '127.0.0.1',
        PORT: String(port),
        LOG_LEVEL: 'warn',
        DOORS: 'off',
        CHECKOUTS_PER_MINUTE: '0',
        ...env,
      },
      stdio: ['ignore', file, file],
    });
    child = started;
    started.once('exit', () => {
      if (child !== started) return;
      onEnded();
    });
    await until({
      what: 'the API',
      seconds: startTimeout,
      every: 50,
      look: async () => {
        if (hasEnded(started)) throw new Failure(`the API ended before it was ready; see ${log}.`);
        return (await isReady(port)) ? { done: true } : { waiting: `it is not ready; see ${log}` };
      },
    });
  };

  const kill = async () => {
    const killed = child;
    child = undefined;
    if (!killed || hasEnded(killed)) return;
    const exited = once(killed, 'exit');
    killed.kill('SIGKILL');
    await exited;
  };

  const killNow = () => child?.kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async () => {
    process.off('exit', killNow);
    await kill();
  };

  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    async crash(pause) {
      await kill();
      await new Promise((resolve) => setTimeout(resolve, pause));
      await start();
    },
    stop,
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function isReady(port: number): Promise<boolean> {
  const ask = { port, method: 'GET', path: '/readyz', timeout: 2000 } as const;
  return request(ask).then(
    ({ status }) => status === 200,
    () => false,
  );
}
