// Runs on the machine's own Node (20 or newer) with nothing installed: installs what is missing,
// then hands over to scripts/main.ts on the Node that npm brought (26, see package.json).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.doorstep-installed');

function fail(sentence) {
  process.stderr.write(`doorstep: ${sentence}\n`);
  process.exit(1);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) fail(`Node ${process.versions.node} is too old; install Node 20 or newer.`);

// The lockfile and this machine's platform decide what node_modules must hold.
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  const npm = process.env.npm_execpath;
  if (!npm)
    fail('run me through npm (npm start, npm test), so that I can install what is missing.');
  process.stdout.write('doorstep: installing the packages of package-lock.json (npm ci) …\n');
  rmSync(stamp, { force: true });
  const started = Date.now();
  const result = spawnSync(process.execPath, [npm, 'ci', '--include=optional', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (result.status !== 0) {
    fail('npm ci failed, see above. Check that the npm registry is reachable, then run me again.');
  }
  writeFileSync(stamp, wanted);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(`doorstep: installed in ${seconds} s\n`);
}

const windows = process.platform === 'win32';
const bundled = [
  `node-${windows ? 'win' : process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
]
  .map((name) => join(modules, name, 'bin', windows ? 'node.exe' : 'node'))
  .find((path) => existsSync(path));
if (!bundled && major < 26) {
  fail(
    `there is no Node 26 on npm for ${process.platform}-${process.arch}; install Node 26 itself.`,
  );
}

const child = spawnSync(
  bundled ?? process.execPath,
  [join(root, 'scripts/main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(child.status ?? 1);
