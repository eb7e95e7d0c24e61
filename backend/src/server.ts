import { setTimeout as delay } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import type { AppInstance } from './app-instance.ts';
import { buildApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import type { Config } from './config.ts';

const drainTimeout = 10_000;

let config: Config;
try {
  config = readConfig();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`doorstep: ${error.message}\n`);
  process.exit(1);
}

const { server, health, lifecycle } = await buildApp(config);

closeWithGrace(
  { delay: config.shutdownDelay + drainTimeout, logger: server.log },
  async (event) => {
    if (event.err) server.log.fatal({ err: event.err }, 'closing after an unexpected error');
    // For a while every answer says farewell, so that those who keep connections let go of them first.
    lifecycle.drain();
    server.log.info({ signal: event.signal, delayMs: config.shutdownDelay }, 'draining');
    await delay(config.shutdownDelay);
    await server.close();
  },
);

async function listen(app: AppInstance, port: number, scheme: string): Promise<void> {
  const { host } = config;
  const listenTextResolver = (address: string) =>
    `Server listening at ${address.replace(/^http:/, `${scheme}:`)}`;
  try {
    await app.listen({ host, port, listenTextResolver });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`doorstep: can't listen on ${host}:${port}: ${reason}\n`);
    process.exit(1);
  }
}

await listen(server, config.port, config.tls ? 'https' : 'http');
if (health) await listen(health, config.healthPort ?? 0, 'http');
