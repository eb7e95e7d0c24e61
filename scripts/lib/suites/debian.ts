import { readFile } from 'node:fs/promises';
import { findProgram } from '../tools/find-program.ts';
import { must } from '../run.ts';

const timeout = 10 * 60_000;

/** Whether packages can be installed without asking: root on Debian, as in a container or CI. */
export async function canInstallPackages(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID=debian$/m.test(release) && (await findProgram('apt-get')) !== undefined;
}

/** Installs Debian packages; throws a `Failure` with what apt said. */
export async function installPackages(...names: string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`doorstep: installing ${names.join(', ')} (apt-get) …`);
  await must('apt-get', ['update', '-qq'], { env, timeout });
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
    timeout,
  });
}
