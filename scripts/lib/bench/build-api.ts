import { join } from 'node:path';
import { must, root } from '../run.ts';

const rolldown = join(root, 'node_modules', 'rolldown', 'bin', 'cli.mjs');

/** What the bench measures: the API as it lies in its image. */
export const apiProgram = join(root, 'backend', 'dist', 'server.js');

/** Bundles the API as its image does; throws a `Failure` with what was printed. */
export async function buildApi(): Promise<void> {
  await must(process.execPath, [rolldown, '--config', 'rolldown.config.ts'], {
    cwd: join(root, 'backend'),
  });
}
