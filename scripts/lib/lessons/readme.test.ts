import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { allLessons } from './find-lessons.ts';

const readme = await readFile(join(root, 'k8s', 'lessons', 'README.md'), 'utf8');

test.each(await allLessons())(
  'the table of contents has lesson $number as it is',
  ({ number, title, minutes, file }) => {
    const row = new RegExp(
      String.raw`\| ${number} +\| \[${RegExp.escape(title)}\]\(${basename(dirname(file))}/lesson\.md\) +\| ${minutes} min +\|`,
    );
    expect(readme).toMatch(row);
  },
);
