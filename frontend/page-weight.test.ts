import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildForWeighing } from './built-storefront.ts';

/** Bytes, compressed: what is there today and a little room. Whoever needs more writes it down here. */
const firstBudget = { js: 42_000, css: 6_500 };

/** What each page, or the pages that come as one piece, add to the front page. */
const pageBudgets: Record<string, { js: number; css: number }> = {
  'account-page': { js: 10_500, css: 2_800 },
  'admin-orders-page': { js: 8_100, css: 2_700 },
  'admin-page': { js: 6_500, css: 2_600 },
  'admin-product-page': { js: 7_700, css: 2_400 },
  'browse-pages': { js: 6_200, css: 2_800 },
  'buy-pages': { js: 12_700, css: 3_800 },
  'doors-page': { js: 48_400, css: 7_500 },
  'lesson-page': { js: 25_000, css: 4_400 },
  'lessons-page': { js: 6_500, css: 3_100 },
  'orders-page': { js: 6_100, css: 2_100 },
  'sign-in-page': { js: 7_500, css: 2_300 },
  'sign-up-page': { js: 7_600, css: 2_300 },
};

/** The drawings, which every page fetches once it has said what it has to say. */
const drawingsBudget = 12_500;

/** The script in the HTML, which runs before the first paint; not compressed. */
const earlyBudget = 650;

/** The two faces, subset to Latin. */
const fontBudget = 62_000;

let built: Awaited<ReturnType<typeof buildForWeighing>>;
beforeAll(async () => {
  built = await buildForWeighing();
}, 120_000);
afterAll(() => built.remove());

const kinds = ['js', 'css'] as const;

test.for(kinds)('the front page waits for no more %s than its budget', async (kind) => {
  const bytes = await built.first(kind);
  expect(bytes, `${bytes} bytes of ${kind}`).toBeLessThanOrEqual(firstBudget[kind]);
});

test('what runs before the first paint is next to nothing', async () => {
  expect((await built.early()).length).toBeLessThanOrEqual(earlyBudget);
});

test('the drawings keep their own budget', async () => {
  expect(await built.drawings()).toBeLessThanOrEqual(drawingsBudget);
});

test('the policy lets that script run', async () => {
  const hash = createHash('sha256')
    .update(await built.early())
    .digest('base64');
  const policies = ['./nginx/storefront.conf.template', '../backend/src/plugins/storefront.ts'];
  for (const path of policies) {
    const text = await readFile(new URL(path, import.meta.url), 'utf8');
    expect(text, path).toContain(`script-src 'self' 'sha256-${hash}';`);
  }
});

test.for(Object.entries(pageBudgets))('%s keeps its own budget', async ([name, budget]) => {
  for (const kind of kinds) {
    const bytes = await built.added(name, kind);
    expect(bytes, `${name} adds ${bytes} bytes of ${kind}`).toBeLessThanOrEqual(budget[kind]);
  }
});

test('every page that is loaded when it is wanted has a budget', () => {
  const names = [...built.pages.keys()].filter((name) => /-pages?$/.test(name));
  expect(names.toSorted()).toEqual(Object.keys(pageBudgets).toSorted());
});

test('the faces keep their budget, and are all that is neither text nor page', async () => {
  const names = await readdir(join(built.outDir, 'assets'));
  const others = names.filter((name) => !/\.(js|css)(\.gz)?$/.test(name));
  expect(others.filter((name) => !name.endsWith('.woff2'))).toEqual([]);
  const sizes = await Promise.all(
    others.map(async (name) => (await readFile(join(built.outDir, 'assets', name))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(fontBudget);
});

test('a compressed copy says what its original says', async () => {
  const names = (await readdir(built.outDir, { recursive: true })).filter((name) =>
    name.endsWith('.gz'),
  );
  expect(names).toContain('index.html.gz');
  for (const name of names) {
    const path = join(built.outDir, name);
    const original = await readFile(path.replace(/\.gz$/, ''));
    expect(gunzipSync(await readFile(path)).equals(original), name).toBe(true);
  }
});
