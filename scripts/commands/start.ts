import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { startNode, untilStopped } from '../lib/local/process-group.ts';
import { buildStorefront, storefrontDir } from '../lib/local/storefront.ts';
import { waitForShop } from '../lib/local/wait-for-shop.ts';
import { readOptions, readPort } from '../lib/options.ts';
import { isPortFree } from '../lib/ports.ts';
import { root } from '../lib/run.ts';

/** `npm start`: the built storefront and the API on an embedded database, until Ctrl-C. */
export async function run(args: string[]): Promise<void> {
  const {
    port: given = '3000',
    data = join(root, '.data'),
    recording,
  } = readOptions(args, {
    port: { type: 'string' },
    data: { type: 'string' },
    recording: { type: 'string' },
  });
  const port = readPort(given);
  const played = recording === undefined ? {} : { DOORS_RECORDING: readRecordingPath(recording) };
  if (!(await isPortFree(port))) {
    throw new Failure(
      `port ${port} is taken by another program. Stop that one, or choose another port: ` +
        `npm start -- --port ${port + 1}`,
    );
  }

  console.log('doorstep: building the storefront …');
  await buildStorefront();
  const file = join(resolve(data), 'doorstep.sqlite');
  const shop = startNode([join(root, 'backend', 'src', 'server.ts')], {
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    DB_HOST: '',
    SQLITE_FILE: file,
    STOREFRONT_DIR: storefrontDir,
    ...played,
  });
  const address = `http://localhost:${port}`;
  await waitForShop(`http://127.0.0.1:${port}`, shop);
  console.log(`doorstep: the shop is open at ${address} (API: ${address}/api/docs)`);
  console.log(`doorstep: orders are kept in ${file}; Ctrl-C closes the shop`);
  await untilStopped([shop]);
  console.log('doorstep: closed');
}

function readRecordingPath(given: string): string {
  const path = resolve(root, given);
  if (existsSync(path)) return path;
  throw new Failure(
    `--recording is "${given}", and there is no file ${path}; make one with "npm run doors -- --record FILE".`,
  );
}
