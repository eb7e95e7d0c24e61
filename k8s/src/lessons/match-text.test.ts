import { expect, test } from 'vitest';
import { findMissingLine } from './match-text.ts';

const output = 'NAME      TYPE       AGE\nbackend   NodePort   3d\nfrontend   ClusterIP  3d (x)\n';

test.each([
  ['all lines', ['NAME TYPE AGE', 'backend NodePort 3d', 'frontend ClusterIP 3d (x)']],
  ['lines with others between', ['NAME TYPE AGE', '…', 'frontend ClusterIP 3d (x)']],
  ['other spaces', ['NAME  TYPE  AGE', '  backend    NodePort 3d  ']],
  ['…in the middle and at the end', ['back… Node… 3d', 'frontend … …']],
  ['a … that stands for nothing', ['frontend… ClusterIP 3d (x)…']],
])('%s are in an output', (_, seen) => {
  expect(findMissingLine(seen, output)).toBeUndefined();
});

test.each([
  ['a line that is not there', ['mysql … …'], 'mysql … …'],
  ['another order', ['frontend …', 'backend …'], 'backend …'],
  ['half a line', ['backend NodePort'], 'backend NodePort'],
  ['one line for two', ['backend …', 'backend …'], 'backend …'],
  ['signs that a pattern would read otherwise', ['frontend ClusterIP 3. .x.'], undefined],
])('%s are not', (_, seen, missing) => {
  expect(findMissingLine(seen, output)).toBe(missing ?? seen[0]);
});
