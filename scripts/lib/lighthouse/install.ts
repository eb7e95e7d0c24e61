import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { must } from '../run.ts';

export const version = '13.5.0';
const installTimeout = 240_000;

/**
 * The full path of Lighthouse's own script at the version that is pinned here. It is no dependency of
 * the shop: it is installed, when it is wanted, into a folder that all checkouts share. Throws a
 * `Failure` when npm cannot do that.
 */
export async function lighthouse(): Promise<string> {
  const folder = join(environment.cacheFolder, `lighthouse-${version}`);
  const modules = join(folder, 'node_modules');
  const program = join(modules, 'lighthouse', 'cli', 'index.js');
  // npm writes this one last, when everything else is in place.
  const isWhole = () => existsSync(join(modules, '.package-lock.json')) && existsSync(program);
  if (isWhole()) return program;

  const npm = environment.npmProgram;
  if (!npm) throw new Failure('Lighthouse is installed by npm; run me as "npm run lighthouse".');
  console.log(`doorstep: installing Lighthouse ${version} from npm …`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  await must(process.execPath, [npm, 'install', ...flags, `lighthouse@${version}`], {
    cwd: folder,
    timeout: installTimeout,
  });
  if (isWhole()) return program;
  throw new Failure(`npm installed no Lighthouse; remove ${folder} and try again.`);
}
