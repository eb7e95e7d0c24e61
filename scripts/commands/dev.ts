import { join } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { startNode, untilStopped } from '../lib/local/process-group.ts';
import { vite } from '../lib/local/storefront.ts';
import { waitForShop } from '../lib/local/wait-for-shop.ts';
import { takesNoArguments } from '../lib/arguments.ts';
import { isPortFree } from '../lib/ports.ts';
import { root } from '../lib/run.ts';

const apiPort = 3001;
const storefrontPort = 3000;

/** `npm run dev`: both tiers, started again or reloaded at every change, until Ctrl-C. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('dev', args);
  for (const port of [apiPort, storefrontPort]) {
    if (!(await isPortFree(port))) {
      throw new Failure(`port ${port} is taken by another program; stop that one first.`);
    }
  }
  const api = startNode(['--watch', '--watch-preserve-output', 'backend/src/server.ts'], {
    HOST: '127.0.0.1',
    PORT: String(apiPort),
    LOG_LEVEL: 'warn',
    DB_HOST: '',
    SQLITE_FILE: join(root, '.data', 'doorstep.sqlite'),
  });
  const apiAddress = `http://127.0.0.1:${apiPort}`;
  await waitForShop(apiAddress, api);
  const storefront = startNode(
    [vite, '--port', String(storefrontPort), '--strictPort'],
    { API_TARGET: apiAddress },
    join(root, 'frontend'),
  );
  await untilStopped([api, storefront]);
}
