import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import {
  featuredQuery,
  productQueryOf,
  readFilters,
} from './src/features/catalogue/product-filters.ts';
import { paths } from './src/lib/paths.ts';

const scriptName = 'early.js';
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
 */
export function earlyRequests(): Plugin {
  return {
    name: 'early-requests',
    async renderStart() {
      const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
      this.emitFile({ type: 'asset', name: scriptName, source: code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const attributes = bundle ? attributesOf(Object.values(bundle)) : 'src="/src/early.ts"';
        return html.replace('<!-- early -->', () => `<script ${attributes}></script>`);
      },
    },
  };
}

function attributesOf(files: (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): string {
  const script = files.find((file) => file.type === 'asset' && file.names.includes(scriptName));
  const chunks = files.filter((file) => file.type === 'chunk');
  const shop = filesOf(chunks, ({ isEntry }) => isEntry);
  const table = entrances.map(({ pattern, pages, api }) => {
    const own = filesOf(chunks, ({ name }) => name === pages).difference(shop);
    const expression = pattern === '/' ? '' : pattern.replace(/:\w+/, '([^/]+)');
    return [expression, [...own].map((file) => `/${file}`), api];
  });
  const text = JSON.stringify(table).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return `src="/${script?.fileName}" data-pages='${text}'`;
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
