import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { now, pictureOf, services } from '../../model/article.test-fixture.ts';
import { viewOf } from '../../model/view.ts';
import { matrixOf } from './matrix-of.ts';
import { MatrixPanel } from './matrix-panel.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { firstSelection } from './selection.ts';

const article = () => pictureOf(services);

function table(picture: DoorsPicture, at = now): string {
  const view = viewOf(picture);
  const matrix = matrixOf(view, at);
  const selected = firstSelection(matrix);
  return renderToStaticMarkup(
    <MatrixTable
      matrix={matrix}
      names={view.nodeNames}
      selected={selected}
      onSelect={() => undefined}
    />,
  );
}

test('a table has one tab stop, and it is the cell that is chosen', () => {
  const html = table(article());
  expect(html.match(/tabindex="0"/g)).toHaveLength(1);
  expect(html).toMatch(/<button[^>]*aria-pressed="true"[^>]*tabindex="0"/);
});

test('a mismatch says so in words too, and is chosen first', () => {
  const picture = article();
  const id = 'frontend pod > ClusterIP/backend';
  const at = new Date(now).toISOString();
  picture.seen[id] = { result: 'refused', verdict: 'mismatch', at };
  const html = table(picture);
  expect(html.match(/Not as expected/g)).toHaveLength(1);
  expect(html).toMatch(/aria-pressed="true"[^>]*>.*?refused.*?expected open.*?Not as expected/);
});

test('what was seen too long ago says so, and no longer what it was', () => {
  const html = table(article(), now + 61_000);
  expect(html).toContain('seen too long ago');
  expect(html).not.toContain('answered');
});

test('places from which nobody tried a door are named, with what fills them', () => {
  const picture = article();
  const told = Object.entries(picture.seen).filter(([id]) => id.startsWith('backend pod'));
  const view = viewOf({ ...picture, seen: Object.fromEntries(told) });
  const matrix = matrixOf(view, now);
  const html = renderToStaticMarkup(
    <MatrixPanel
      live
      matrix={matrix}
      names={view.nodeNames}
      selected={undefined}
      onSelect={() => undefined}
    />,
  );
  expect(html).toContain('“your machine”, “3 nodes”');
  expect(html).not.toContain('“backend pod”');
  expect(html).toContain('npm run doors -- --watch --share');
  expect(html).toContain('not tried');
});
