import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { isPortFree } from '../ports.ts';
import { findBrowser } from '../suites/browser.ts';
import { isAtLeast } from '../tools/version.ts';
import type { Finding } from './finding.ts';

const shopPort = 3000;

/** What `start` and `test` need. */
export async function examineLocal(): Promise<Finding[]> {
  return [examineNode(), examineNpm(), await examineBrowser(), await examineShopPort()];
}

function examineNode(): Finding {
  const own = /node\/v(\S+)/.exec(environment.npmUserAgent)?.[1];
  const running = process.versions.node;
  const enough = isAtLeast(running, '26.0.0');
  return {
    what: 'Node',
    neededBy: 'everything',
    state: enough ? 'there' : 'missing',
    says: enough
      ? `${running}${own && own !== running ? ` from npm, started by this machine's ${own}` : ''}`
      : `${running} is too old: rm -rf node_modules, then npm start`,
    vital: true,
  };
}

function examineNpm(): Finding {
  const version = /npm\/(\S+)/.exec(environment.npmUserAgent)?.[1];
  return {
    what: 'npm',
    neededBy: 'everything',
    state: version ? 'there' : 'missing',
    says: version ?? 'run the doctor by npm: npm run doctor',
    vital: true,
  };
}

async function examineBrowser(): Promise<Finding> {
  const finding = { what: 'browser', neededBy: 'test, test:cluster' };
  try {
    const path = await findBrowser();
    if (path) return { ...finding, state: 'there', says: path };
    return {
      ...finding,
      state: 'missing',
      says: 'npx playwright install chromium (npm test tries)',
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...finding, state: 'missing', says: error.message };
  }
}

async function examineShopPort(): Promise<Finding> {
  const free = await isPortFree(shopPort);
  return {
    what: `port ${shopPort}`,
    neededBy: 'start',
    state: free ? 'there' : 'missing',
    says: free ? 'free' : `taken: npm start -- --port ${shopPort + 1}`,
  };
}
