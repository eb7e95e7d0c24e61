import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { output, root, show } from '../run.ts';
import { findProgram } from '../tools/find-program.ts';
import { canInstallPackages, installPackages } from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** The path of a Chromium for the tests: the one named, Playwright's own, or one of this machine. */
export async function findBrowser(): Promise<string | undefined> {
  if (environment.browser) {
    if (existsSync(environment.browser)) return environment.browser;
    throw new Failure(`CHROMIUM_PATH is "${environment.browser}", where there is no file.`);
  }
  const own = await ownBrowser();
  if (existsSync(own)) return own;
  for (const name of names) {
    const found = await findProgram(name);
    if (found) return found;
  }
  return places.find((place) => existsSync(place));
}

/** Finds a browser, or installs one where that can be done without asking. */
export async function browserForTests(): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  if (await canInstallPackages()) await installPackages('chromium');
  else {
    console.log('doorstep: installing Chromium (playwright install) …');
    await show(process.execPath, [playwright, 'install', 'chromium'], { timeout: 300_000 });
  }
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Failure(
    'no browser for the tests: install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}

/** Where Playwright keeps the browser that it brings itself. */
async function ownBrowser(): Promise<string> {
  const program =
    "import { chromium } from '@playwright/test'; console.log(chromium.executablePath())";
  const args = ['--input-type=module', '--eval', program];
  return (await output(process.execPath, args, { cwd: join(root, 'e2e') })).stdout.trim();
}
