import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { must, output } from '../run.ts';
import { findProgram } from '../tools/find-program.ts';
import type { MysqlServer } from './mysql-server.ts';

const image = 'mysql:9.7';
const deadline = 90_000;

/** A MySQL server in a container that is gone when it is stopped, its data in memory. */
export interface MysqlContainer {
  id: string;
  docker: string;
  stop: () => Promise<void>;
}

/** Starts `mysql:9.7` and waits until it answers; or says why it can't be started. Throws a `Failure`. */
export async function runMysqlContainer(
  rootPassword: string,
  options: string[],
): Promise<MysqlContainer | { reason: string }> {
  const docker = await findProgram('docker');
  if (!docker) return { reason: 'there is no docker' };
  const engine = await output(docker, ['version', '--format', '{{.Server.Version}}'], {
    timeout: 10_000,
  });
  if (engine.code !== 0) return { reason: 'the Docker engine does not answer' };

  const args = ['run', '--rm', '--detach', '--tmpfs', '/var/lib/mysql', ...options];
  const data = ['--env', `MYSQL_ROOT_PASSWORD=${rootPassword}`];
  const started = await output(docker, [...args, ...data, image], { timeout: 300_000 });
  if (started.code !== 0) return { reason: `${image} can't be started: ${started.stderr.trim()}` };

  const id = started.stdout.trim();
  const stop = async () => {
    await must(docker, ['rm', '--force', id]);
  };
  try {
    await untilAnswering(docker, id, rootPassword);
    return { id, docker, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `mysql:9.7` on a free loopback port. */
export async function startMysqlContainer(): Promise<MysqlServer | { reason: string }> {
  const password = 'test';
  const container = await runMysqlContainer(password, ['--publish', '127.0.0.1::3306']);
  if ('reason' in container) return container;
  const { docker, id, stop } = container;
  const port = (await must(docker, ['port', id, '3306/tcp'])).trim().split(':').at(-1);
  return { name: image, url: `mysql://root:${password}@127.0.0.1:${port}`, stop };
}

// Over TCP: the server that initialises the data listens on its socket only.
async function untilAnswering(docker: string, id: string, password: string): Promise<void> {
  const client = ['mysql', '--host=127.0.0.1', '--user=root', '--execute=select 1'];
  const args = ['exec', '--env', `MYSQL_PWD=${password}`, id, ...client];
  const started = Date.now();
  while (Date.now() - started < deadline) {
    if ((await output(docker, args, { timeout: 10_000 })).code === 0) return;
    await delay(500);
  }
  const logs = await output(docker, ['logs', '--tail', '30', id]);
  throw new Failure(`${image} did not answer within ${deadline / 1000} s:\n${logs.stderr}`);
}
