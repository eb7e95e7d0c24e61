import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The one reader of the environment for the scripts. */
export const environment = {
  /** What programs that we start inherit. */
  inherited: process.env,
  /** Folders in which programs are looked for. */
  path: (process.env['PATH'] ?? process.env['Path'] ?? '').split(delimiter).filter(Boolean),
  /** Endings that make a file a program; none but on Windows. */
  executableEndings:
    process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE').split(';') : [''],
  /** Where downloads are kept for all checkouts of this project, by the sha256 of their content. */
  cacheFolder: join(cacheRoot(), 'doorstep'),
  /** Windows' own folder; its tar reads zip files, unlike the tar that comes with Git. */
  windowsFolder: process.env['SystemRoot'] ?? 'C:\\Windows',
  /** What runs us, as npm tells it: `npm/10.8.2 node/v20.20.0 linux x64 …`. */
  npmUserAgent: process.env['npm_config_user_agent'] ?? '',
  /** npm's own script, when npm runs us. */
  npmProgram: process.env['npm_execpath'] || undefined,
  /** A browser for the tests, when the person names one. */
  browser: process.env['CHROMIUM_PATH'] || undefined,
  /** A MySQL-protocol server for the integration tests, when the person names one. */
  testMysqlUrl: process.env['TEST_MYSQL_URL'] || undefined,
};

function cacheRoot(): string {
  if (process.platform === 'win32') {
    return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  }
  return process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}
