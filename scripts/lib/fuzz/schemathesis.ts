import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { output } from '../run.ts';
import { findProgram } from '../tools/find-program.ts';

const version = '4.32.5';
const oldestPython = '3.10';
const installTimeout = 240_000;
const binaries = process.platform === 'win32' ? 'Scripts' : 'bin';

/**
 * The full path of schemathesis at the version that is pinned here, installed from PyPI into a
 * folder that all checkouts share. Throws a `Failure` that says what is missing.
 */
export async function schemathesis(): Promise<string> {
  const folder = join(environment.cacheFolder, `schemathesis-${version}`);
  const kept = await working(folder);
  if (kept) return kept;

  const python = (await findProgram('python3')) ?? (await findProgram('python'));
  if (!python) {
    throw new Failure(
      `the fuzz needs Python ${oldestPython} or newer, and there is none. Install it ` +
        '(Debian: apt-get install python3-venv, macOS: brew install python).',
    );
  }
  console.log(`doorstep: installing schemathesis ${version} from PyPI …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(environment.cacheFolder, { recursive: true });
  await step(
    python,
    ['-m', 'venv', folder],
    'Python’s venv is missing (apt-get install python3-venv).',
  );
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const needs = `It needs Python ${oldestPython} or newer and a way to PyPI, or a mirror in pip’s settings.`;
  const own = (await programOf(folder, 'python')) ?? python;
  await step(own, [...pip, `schemathesis==${version}`], needs);

  const program = await working(folder);
  if (program) return program;
  throw new Failure(`schemathesis does not start; remove ${folder} and try again.`);
}

/** An installation that was broken off has no program, or one that does not start. */
async function working(folder: string): Promise<string | undefined> {
  const program = await programOf(folder, 'schemathesis');
  if (!program) return undefined;
  const { code, stdout } = await output(program, ['--version'], { timeout: 60_000 });
  return code === 0 && stdout.includes(version) ? program : undefined;
}

function programOf(folder: string, name: string): Promise<string | undefined> {
  return findProgram(name, { ...environment, path: [join(folder, binaries)] });
}

async function step(program: string, args: string[], needs: string): Promise<void> {
  const { code, stdout, stderr } = await output(program, args, { timeout: installTimeout });
  if (code === 0) return;
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-5).join('\n');
  throw new Failure(`schemathesis could not be installed. ${needs}\n${said}`);
}
