import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

test('links, images and addresses are found in prose, lists, tables and quotes, each at its line', () => {
  const text = [
    '# One',
    '',
    'A [word](a.md) and ![a picture](b.png),',
    'then <https://example.org>.',
    '',
    '- one',
    '- [two](c.md)',
    '',
    '| a           | b |',
    '| ----------- | - |',
    '| [d](d.md)   | [d](d.md) |',
    '| [d](d.md)   | - |',
    '',
    '> [f](f.md)',
    '',
  ].join('\n');
  const { links } = readMarkdown(text);
  expect(links.map(({ line, target }) => `${line} ${target}`)).toEqual([
    '3 a.md',
    '3 b.png',
    '4 https://example.org',
    '7 c.md',
    '11 d.md',
    '11 d.md',
    '12 d.md',
    '14 f.md',
  ]);
  expect(links[0]?.written).toBe('[word](a.md)');
});

test('a link by reference counts where its definition is, and a picture in a link too', () => {
  const text = 'See [01], [[test]][t] and [![p](p.png)](q.md).\n\n[01]: one.md\n[t]: t.ts\n';
  const { links, undefinedReferences } = readMarkdown(text);
  expect(links.map(({ line, target }) => `${line} ${target}`)).toEqual([
    '1 q.md',
    '1 p.png',
    '3 one.md',
    '4 t.ts',
  ]);
  expect(undefinedReferences).toEqual([]);
});

test('brackets without a definition are told, but neither code nor the boxes of tasks', () => {
  const text =
    '```\n[code](x.md)\n```\n\n`a[0]` [02] and\n[words][name]\n\n- [ ] later\n- [x] done\n';
  const { links, undefinedReferences } = readMarkdown(text);
  expect(links).toEqual([]);
  expect(undefinedReferences).toEqual([
    { line: 5, written: '[02]' },
    { line: 6, written: '[words][name]' },
  ]);
});

test('headings are named as GitHub names them', () => {
  const text = '# What `kubectl` does\n\n## Again: a *door*\n\n## Again: a door\n\nTitle\n===\n';
  expect(readMarkdown(text).anchors).toEqual([
    'what-kubectl-does',
    'again-a-door',
    'again-a-door-1',
    'title',
  ]);
});

test('lines are counted on Windows as well', () => {
  expect(readMarkdown('One\r\n\r\n[two](b.md)\r\n').links).toMatchObject([{ line: 3 }]);
});
