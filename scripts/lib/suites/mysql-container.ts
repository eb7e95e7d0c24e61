import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { must, output } from '../run.ts';
import { findProgram } from '../tools/find-program.ts';
import type { MysqlServer } from './mysql-server.ts';

const image = 'mysql:9.7';
const password = 'test';
const deadline = 90_000;

/** `mysql:9.7` in a container on a free loopback port, its data in memory. */
export async function startMysqlContainer(): Promise<MysqlServer | { reason: string }> {
  const docker = await findProgram('docker');
  if (!docker) return { reason: 'there is no docker' };
  const engine = await output(docker, ['version', '--format', '{{.Server.Version}}'], {
    timeout: 10_000,
  });
  if (engine.code !== 0) return { reason: 'the Docker engine does not answer' };

  const args = ['run', '--rm', '--detach', '--publish', '127.0.0.1::3306'];
  const data = ['--tmpfs', '/var/lib/mysql', '--env', `MYSQL_ROOT_PASSWORD=${password}`];
  const started = await output(docker, [...args, ...data, image], { timeout: 300_000 });
  if (started.code !== 0) return { reason: `${image} can't be started: ${started.stderr.trim()}` };

  const id = started.stdout.trim();
  const stop = async () => {
    await must(docker, ['rm', '--force', id]);
  };
  try {
    await untilAnswering(docker, id);
    const port = (await must(docker, ['port', id, '3306/tcp'])).trim().split(':').at(-1);
    return { name: image, url: `mysql://root:${password}@127.0.0.1:${port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// Over TCP: the server that initialises the data listens on its socket only.
async function untilAnswering(docker: string, id: string): Promise<void> {
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
