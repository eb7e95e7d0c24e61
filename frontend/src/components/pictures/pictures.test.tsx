import { readFile } from 'node:fs/promises';
import type { Illustration } from '@doorstep/backend/contract/product';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { categories } from './categories.tsx';
import { ProductDrawing } from './product-drawing.tsx';

interface CatalogueProduct {
  slug: string;
  category: string;
  illustration: Illustration;
}

const catalogueFile = new URL(
  '../../../../backend/src/database/seed/catalogue.json',
  import.meta.url,
);
const { products }: { products: CatalogueProduct[] } = JSON.parse(
  await readFile(catalogueFile, 'utf8'),
);
const picture = ({ category, illustration }: CatalogueProduct) =>
  renderToStaticMarkup(<ProductDrawing category={category} illustration={illustration} />);
const brassMat = (variant: string): CatalogueProduct => ({
  slug: 'brass-mat',
  category: 'doormats',
  illustration: {
    variant,
    colours: { ground: 'mist', main: 'brass', accent: 'ink' },
    pattern: 'plain',
  },
});

test.each(products)('$slug is drawn in at most 2,048 bytes without a hole', (product) => {
  const markup = picture(product);

  expect(markup).not.toMatch(/NaN|undefined/);
  expect(markup).toContain(`class="art t-${product.illustration.colours.ground}"`);
  expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(2048);
});

test('the catalogue has 64 products, and no two of their pictures are equal', () => {
  expect(products).toHaveLength(64);
  expect(new Set(products.map(picture)).size).toBe(64);
});

test('the catalogue uses every variant that can be drawn, and none that cannot', () => {
  const drawn = Object.entries(categories).flatMap(([category, { variants }]) =>
    Object.keys(variants).map((variant) => `${category}/${variant}`),
  );
  const used = products.map(({ category, illustration }) => `${category}/${illustration.variant}`);

  expect([...new Set(used)].toSorted()).toEqual(drawn.toSorted());
});

test.each(['hexagon', 'constructor'])(
  'a variant named %s is a plain arch in its colour',
  (name) => {
    expect(picture(brassMat(name))).toContain(
      '<path d="M56 168V84A44 44 0 0 1 144 84V168z" fill="#b9832a">',
    );
  },
);

test('a category nobody has drawn yet is a plain arch on the step', () => {
  const markup = picture({ ...brassMat('rect'), category: 'weathercocks' });

  expect(markup).toContain('A44 44');
  expect(markup).toContain('y="156"');
});

test('a colour that is not in the palette becomes ink, and an unknown ground stone', () => {
  const product = brassMat('rect');
  product.illustration.colours = { ground: 'lava', main: 'octarine', accent: 'toString' };

  const markup = picture(product);

  expect(markup).toContain('class="art t-stone"');
  expect(new Set(markup.match(/#[0-9a-f]{3,6}/g))).toEqual(new Set(['#1d2530']));
});

test('the same mat twice on a page is cut by two clip paths of its own', () => {
  const mat = brassMat('rect');
  const markup = renderToStaticMarkup(
    <>
      <ProductDrawing category="doormats" illustration={mat.illustration} />
      <ProductDrawing category="doormats" illustration={mat.illustration} />
    </>,
  );

  const declared = [...markup.matchAll(/<clipPath id="([^"]+)"/g)].map(([, id]) => id);
  const used = [...markup.matchAll(/clip-path="url\(#([^)]+)\)"/g)].map(([, id]) => id);
  expect(new Set(declared).size).toBe(2);
  expect(used).toEqual(declared);
});

test('a picture is decorative until it is given a label', () => {
  const { category, illustration } = brassMat('rect');

  expect(picture(brassMat('rect'))).toContain('aria-hidden="true"');
  const labelled = renderToStaticMarkup(
    <ProductDrawing category={category} illustration={illustration} label="Brass Mat" />,
  );
  expect(labelled).toContain('role="img" aria-label="Brass Mat"');
  expect(labelled).not.toContain('aria-hidden');
});

test('a house number of any length stays on its plate', () => {
  const { illustration } = brassMat('oval');
  const longNumber = renderToStaticMarkup(
    <ProductDrawing
      category="house-numbers"
      illustration={{ ...illustration, pattern: 'digits:30080' }}
    />,
  );

  expect(longNumber).toContain('translate(41.7 85) scale(0.94)');
});
