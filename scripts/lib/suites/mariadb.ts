import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { freePort } from '../ports.ts';
import { must } from '../run.ts';
import { findProgram } from '../tools/find-program.ts';
import { canInstallPackages, installPackages } from './debian.ts';
import type { MysqlServer } from './mysql-server.ts';

const deadline = 30_000;
const sbin = { ...environment, path: [...environment.path, '/usr/sbin', '/usr/local/sbin'] };

/** MariaDB's server of this machine, installed where that can be done, on a data folder of its own. */
export async function startMariadb(): Promise<MysqlServer | { reason: string }> {
  if (!(await findProgram('mariadbd', sbin)) && (await canInstallPackages())) {
    await installPackages('mariadb-server-core', 'mariadb-client-core');
  }
  const server = await findProgram('mariadbd', sbin);
  const installer = await findProgram('mariadb-install-db', sbin);
  if (!server || !installer) return { reason: 'there is no mariadbd' };

  const folder = await mkdtemp(join(tmpdir(), 'doorstep-mariadb-'));
  const data = join(folder, 'data');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  await must(installer, [
    '--no-defaults',
    `--datadir=${data}`,
    ...asRoot,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const port = await freePort();
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(folder, 'socket')}`,
    ...asRoot,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    `--log-error=${join(folder, 'log')}`,
  ];
  let running = launch(server, args);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    running.child.kill(signal);
    await running.exited;
  };
  const killNow = () => running.child.kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async () => {
    process.off('exit', killNow);
    await end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  const untilAnswering = async () => {
    if (await answers(port)) return;
    throw new Failure(`mariadbd did not listen on 127.0.0.1:${port} within ${deadline / 1000} s.`);
  };
  const crash = async () => {
    await end('SIGKILL');
    running = launch(server, args);
    await untilAnswering();
  };
  try {
    await untilAnswering();
  } catch (error) {
    await stop();
    throw error;
  }
  return { name: 'MariaDB of this machine', url: `mysql://root:@127.0.0.1:${port}`, crash, stop };
}

function launch(server: string, args: string[]) {
  const child = spawn(server, args, { stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { child, exited };
}

async function answers(port: number): Promise<boolean> {
  const started = Date.now();
  while (Date.now() - started < deadline) {
    if (await connects(port)) return true;
    await delay(100);
  }
  return false;
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => socket.destroy());
    socket.once('close', (hadError) => resolve(!hadError));
    socket.once('error', () => {});
  });
}
