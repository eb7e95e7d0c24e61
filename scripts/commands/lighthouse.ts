import { loadavg } from 'node:os';
import { onInterrupt } from '../lib/interrupt.ts';
import { failingAudits, scoreRows } from '../lib/lighthouse/findings.ts';
import type { Findings } from '../lib/lighthouse/findings.ts';
import { lighthouse, version } from '../lib/lighthouse/install.ts';
import { measurePage } from '../lib/lighthouse/measure-page.ts';
import { openMeasuredShop } from '../lib/lighthouse/measured-shop.ts';
import { readLighthouseOptions } from '../lib/lighthouse/options.ts';
import { buildStorefront } from '../lib/local/storefront.ts';
import { browserForTests } from '../lib/suites/browser.ts';
import { formatTable } from '../lib/table.ts';

/**
 * `npm run lighthouse`: what Lighthouse says of the shop as `npm start` serves it, on a slow phone.
 * It prints what it found, and never fails by being slow.
 */
export async function run(args: string[]): Promise<void> {
  const { runs, pages } = readLighthouseOptions(args);
  onInterrupt('Nothing was measured to its end.');
  const browser = await browserForTests();
  const program = await lighthouse();
  await buildStorefront();
  const shop = await openMeasuredShop();
  try {
    const findings: Findings = new Map();
    for (let round = 1; round <= runs; round += 1) {
      // One run of each page, then the next: what disturbs a moment disturbs them all.
      for (const page of pages) {
        const load = loadavg()[0] ?? Number.NaN;
        const found = await measurePage({ program, browser, shop, page });
        findings.set(page.name, [...(findings.get(page.name) ?? []), { ...found, load }]);
        const { performance } = found.scores;
        console.log(
          `doorstep: ${page.name}, run ${round} of ${runs}: performance ${performance}, load ${load.toFixed(1)}`,
        );
      }
    }
    console.log(`\n${formatTable(scoreRows(findings))}\n`);
    for (const sentence of failingAudits(findings)) console.log(sentence);
    console.log(
      `Lighthouse ${version}, mobile, simulated throttling, medians of ${runs} runs; aim: 100 each.`,
    );
  } finally {
    await shop.close();
  }
}
