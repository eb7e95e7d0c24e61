import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../run.ts';
import { openBrokenBackend } from './broken-backend.ts';
import { planted } from './planted-bug.ts';
import { plantedBugs } from './planted-bugs.ts';

const edit = { file: 'a.ts', replace: 'stock >= 1', by: '$&' };

test('the one place is replaced, as it is written and as no pattern', () => {
  expect(planted('if (stock >= 1)', edit)).toBe('if ($&)');
});

test.each([
  ['stock > 0', 'occurs 0 times in backend/src/a.ts, expected once'],
  ['stock >= 1 && stock >= 1', 'occurs 2 times'],
])('no place and two places are refused: %s', (text, sentence) => {
  expect(() => planted(text, edit)).toThrow(sentence);
});

test.each(plantedBugs)(
  '$name applies to the backend as it is, and leaves a program',
  async (bug) => {
    const tree = await openBrokenBackend(root, bug.edits);
    onTestFinished(tree.remove);
    for (const { file } of bug.edits) {
      const path = join('backend', 'src', file);
      const text = await readFile(join(tree.root, path), 'utf8');
      expect(text).not.toBe(await readFile(join(root, path), 'utf8'));
      expect(() => stripTypeScriptTypes(text)).not.toThrow();
    }
  },
);

test('there are six, each with a name of its own', () => {
  expect(new Set(plantedBugs.map(({ name }) => name)).size).toBe(6);
});

test('a broken backend has the packages and the rest of the project, and is gone when removed', async () => {
  const { root: folder, remove } = await openBrokenBackend(root, []);
  for (const path of ['node_modules', 'k8s']) {
    expect(await realpath(join(folder, path))).toBe(await realpath(join(root, path)));
  }
  await remove();
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(join(root, 'backend', 'src', 'server.ts'))).toBe(true);
});
