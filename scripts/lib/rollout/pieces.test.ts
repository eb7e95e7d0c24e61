import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { pieces } from './pieces.ts';
import { replaceOnce } from './without.ts';

const removals = pieces.flatMap((piece) => piece.removals);
const edits = removals.flatMap((removal) => ('file' in removal ? [removal] : []));

test.each(edits)('nginx has "$find" to take away', async ({ file, find, replacement }) => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const text = await readFile(join(root, 'frontend', 'nginx', name), 'utf8');
  expect(replaceOnce(file, text, find, replacement)).toContain(replacement);
});

test('what is not there, or twice, is not taken away silently', () => {
  expect(replaceOnce('a.conf', 'one on; two on;', 'one on', 'one off')).toBe('one off; two on;');
  for (const text of ['', 'one on; one on;']) {
    expect(() => replaceOnce('a.conf', text, 'one on', 'one off')).toThrow('a.conf exactly once');
  }
});
