import { spawnSync } from 'node:child_process';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { collectingLog } from './log-stream.ts';

/** A logger as the API has one, and what it wrote, one text for each time. */
function openLog() {
  const written: string[] = [];
  const { log } = Fastify({ logger: { stream: collectingLog((text) => written.push(text)) } });
  const messages = () =>
    written.map((text) => [...text.matchAll(/"msg":"(\w+)"/g)].map(([, message]) => message));
  return { log, messages };
}

test('lines wait for others, a moment at most, and go out together in their order', async () => {
  const { log, messages } = openLog();
  log.info('one');
  log.info('two');
  expect(messages()).toEqual([]);
  await expect.poll(messages).toEqual([['one', 'two']]);
});

test('a warning goes out at once, and with it what came before', () => {
  const { log, messages } = openLog();
  log.info('one');
  log.warn('two');
  log.error('three');
  expect(messages()).toEqual([['one', 'two'], ['three']]);
});

test('what has become long does not wait', () => {
  const { log, messages } = openLog();
  for (let line = 0; line < 500; line += 1) log.info('again');
  expect(messages().length).toBeGreaterThan(1);
});

test.for([
  ['ends by itself', ''],
  ['is told to exit', 'process.exit(3)'],
  ['crashes', "throw new Error('crash')"],
] as const)('nothing is lost when the process %s', ([, end]) => {
  const program = `
    import { collectingLog } from '${new URL('log-stream.ts', import.meta.url).href}';
    collectingLog().write('the last line');
    ${end}`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('the last line');
});
