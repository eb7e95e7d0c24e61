import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { output, root } from '../run.ts';

/** The folder of the built storefront. */
export const storefrontDir = join(root, 'frontend', 'dist');

export const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** Builds the storefront into `frontend/dist`; fails with what Vite printed. */
export async function buildStorefront(): Promise<void> {
  const result = await output(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'frontend'),
    env: { NODE_ENV: 'production' },
  });
  if (result.code !== 0) {
    throw new Failure(`the storefront could not be built:\n${result.stdout}${result.stderr}`);
  }
}
