// Runs on the machine's own Node (20 or newer) with nothing installed: installs what is missing,
// then hands over to scripts/main.ts on the Node that npm brought (26, see package.json).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const major = Number(process.versions.node.split('.')[0]);

function fail(sentence) {
  process.stderr.write(`doorstep: ${sentence}\n`);
  process.exit(1);
}

/** The Node 26 of this platform's package, or this process's own where that is new enough. */
function findNode() {
  const [system, program] =
    process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
  const packages = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`];
  const bundled = packages
    .map((name) => join(modules, name, 'bin', program))
    .find((path) => existsSync(path));
  return bundled ?? (major >= 26 ? process.execPath : undefined);
}

/** npm writes its own lockfile into node_modules last, when everything else is in place. */
function isInstalled() {
  const written = join(modules, '.package-lock.json');
  if (!existsSync(written) || !findNode()) return false;
  return statSync(written).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function install() {
  const npm = process.env.npm_execpath;
  if (!npm) fail('packages are missing; run me through npm (npm start, npm test) or run npm ci.');
  process.stdout.write('doorstep: installing the packages of package-lock.json (npm ci) …\n');
  const started = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [npm, 'ci', '--include=optional', '--include=dev'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) {
    fail('npm ci failed, see above. Check that the npm registry is reachable, then run me again.');
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(`doorstep: installed in ${seconds} s\n`);
}

if (major < 20) fail(`Node ${process.versions.node} is too old; install Node 20 or newer.`);
if (!isInstalled()) install();
const node = findNode();
if (!node)
  fail(`npm has no Node 26 for ${process.platform}-${process.arch}; install Node 26 itself.`);

const child = spawn(node, [join(root, 'scripts/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the child by itself; this process only waits for it. A plain kill is passed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
