import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify, transformWithOxc } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import {
  featuredQuery,
  productQueryOf,
  readFilters,
} from './src/features/catalogue/product-filters.ts';
import { paths } from './src/lib/paths.ts';

const source = fileURLToPath(new URL('src/early.ts', import.meta.url));
const noFilters = readFilters('');

interface Entrance {
  pattern: string;
  /** The file of the pages that draw it, when the front page's own code does not. */
  pages?: 'browse-pages' | 'buy-pages';
  /** What it asks of the API when its address has no query. */
  api?: string;
}

/** Where people come in. */
const entrances: Entrance[] = [
  { ...paths.home, api: productsApi(featuredQuery) },
  { ...paths.products, pages: 'browse-pages', api: productsApi(productQueryOf(noFilters)) },
  {
    ...paths.category,
    pages: 'browse-pages',
    api: productsApi(productQueryOf(noFilters, ':slug')),
  },
  { ...paths.product, pages: 'browse-pages', api: '/api/products/:slug' },
  { ...paths.cart, pages: 'buy-pages' },
  { ...paths.checkout, pages: 'buy-pages' },
  { ...paths.order, pages: 'buy-pages' },
];

function productsApi(query: object): string {
  return `/api/products?${new URLSearchParams(Object.entries(query)).toString().replaceAll('%3A', ':')}`;
}

/**
 * Puts the script `src/early.ts` where the page has its mark, and tells it what each entrance needs: it
 * asks for code and data at once, instead of when the shop's own script has been fetched and has run.
 * The table is an attribute, so that the script's text, and its hash in the policy, stay the same.
 */
export function earlyRequests(): Plugin {
  return {
    name: 'early-requests',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const script = bundle
          ? `<script data-pages='${tableOf(Object.values(bundle))}'>${await earlyScript()}</script>`
          : '<script src="/src/early.ts"></script>';
        return html.replace('<!-- early -->', () => script);
      },
    },
  };
}

async function earlyScript(): Promise<string> {
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
  return (await minify('early.js', code)).code.trim();
}

function tableOf(files: (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): string {
  const chunks = files.filter((file) => file.type === 'chunk');
  const shop = filesOf(chunks, ({ isEntry }) => isEntry);
  const table = entrances.map(({ pattern, pages, api }) => {
    const own = filesOf(chunks, ({ name }) => name === pages).difference(shop);
    const expression = pattern === '/' ? '' : pattern.replace(/:\w+/, '([^/]+)');
    return [expression, [...own].map((file) => `/${file}`), api];
  });
  return JSON.stringify(table).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
}

/** A chunk and all that has to be there before it runs: code and styles. */
function filesOf(
  chunks: Rolldown.OutputChunk[],
  isWanted: (chunk: Rolldown.OutputChunk) => boolean,
): Set<string> {
  const files = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const file of chunk.viteMetadata?.importedCss ?? []) files.add(file);
    for (const imported of chunk.imports)
      chunks.filter((c) => c.fileName === imported).forEach(add);
  };
  chunks.filter(isWanted).forEach(add);
  return files;
}
