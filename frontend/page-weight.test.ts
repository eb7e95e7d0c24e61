import { readdir, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildForWeighing } from './built-storefront.ts';

/** Bytes, compressed: what is there today and a little room. Whoever needs more writes it down here. */
const firstBudget = { js: 60_000, css: 9_000 };

/** What each page adds to the front page. */
const pageBudgets: Record<string, { js: number; css: number }> = {
  'account-page': { js: 6_500, css: 1_400 },
  'admin-orders-page': { js: 6_100, css: 1_400 },
  'admin-page': { js: 4_400, css: 1_300 },
  'admin-product-page': { js: 5_700, css: 1_000 },
  'cart-page': { js: 6_000, css: 1_500 },
  'category-page': { js: 3_600, css: 1_400 },
  'checkout-page': { js: 9_500, css: 2_000 },
  'doors-page': { js: 48_400, css: 5_900 },
  'lesson-page': { js: 23_600, css: 2_700 },
  'lessons-page': { js: 3_900, css: 1_300 },
  'order-page': { js: 5_400, css: 1_100 },
  'orders-page': { js: 2_600, css: 900 },
  'product-page': { js: 1_700, css: 600 },
  'products-page': { js: 3_400, css: 1_300 },
  'sign-in-page': { js: 5_900, css: 900 },
  'sign-up-page': { js: 5_900, css: 900 },
};

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

test.for(Object.entries(pageBudgets))('%s keeps its own budget', async ([name, budget]) => {
  for (const kind of kinds) {
    const bytes = await built.added(`src/app/pages/${name}.tsx`, kind);
    expect(bytes, `${name} adds ${bytes} bytes of ${kind}`).toBeLessThanOrEqual(budget[kind]);
  }
});

test('every page that is loaded when it is wanted has a budget', () => {
  const names = built.pages.map((source) => source.replace(/^.*\/(.*)\.tsx$/, '$1'));
  expect(names.filter((name) => name.endsWith('-page')).toSorted()).toEqual(
    Object.keys(pageBudgets).toSorted(),
  );
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
