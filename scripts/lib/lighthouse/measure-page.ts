import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '../run.ts';
import type { MeasuredPage } from './measured-pages.ts';
import type { MeasuredShop } from './measured-shop.ts';
import { categories, readReport } from './read-report.ts';
import type { Measured } from './read-report.ts';

interface Measurement {
  /** The path of Lighthouse's script. */
  program: string;
  /** The path of a Chromium. */
  browser: string;
  shop: MeasuredShop;
  page: MeasuredPage;
}

const timeout = 180_000;
/** Without a sandbox, as the browser tests run it: it sees the shop's own pages only. */
const chromium = '--headless=new --no-sandbox';

/** Looks at a page once, with the customer's cookie. Throws a `Failure` with what Lighthouse printed. */
export async function measurePage(measurement: Measurement): Promise<Measured> {
  const { program, browser, shop, page } = measurement;
  const report = join(shop.folder, 'report.json');
  const headers = join(shop.folder, 'headers.json');
  await writeFile(headers, JSON.stringify({ Cookie: shop.cookie }));
  const flags = [
    '--quiet',
    '--form-factor=mobile',
    '--throttling-method=simulate',
    `--only-categories=${categories.join(',')}`,
    `--extra-headers=${headers}`,
    `--chrome-flags=${chromium}`,
    '--output=json',
    `--output-path=${report}`,
  ];
  await must(process.execPath, [program, `${shop.url}${page.path}`, ...flags], {
    cwd: shop.folder,
    env: { CHROME_PATH: browser },
    timeout,
  });
  return readReport(JSON.parse(await readFile(report, 'utf8')));
}
