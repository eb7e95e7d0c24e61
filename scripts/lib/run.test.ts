import { expect, test } from 'vitest';
import { must } from './run.ts';

const node = process.execPath;

test('a program that fails is named with its exit code and what it printed', async () => {
  const run = must(node, ['--eval', 'console.error("no room"); process.exit(3)']);
  await expect(run).rejects.toThrow(/failed \(exit 3\):\nno room/);
});

test('a program that takes too long is stopped, and that is what is said', async () => {
  const run = must(node, ['--eval', 'setInterval(() => {}, 1000)'], { timeout: 300 });
  await expect(run).rejects.toThrow('was stopped after 0.3 s');
});
