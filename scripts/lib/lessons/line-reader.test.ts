import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { LineReader } from './line-reader.ts';

function reader({ isTTY = false, signal }: { isTTY?: boolean; signal?: AbortSignal } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  return { input, output, lines: new LineReader(input, output, signal) };
}

test('lines of a pipe answer one question each, then there are none', async () => {
  const { input, output, lines } = reader();
  input.end('one\ntwo\n');
  expect(await lines.ask('a? ')).toBe('one');
  expect(await lines.ask('b? ')).toBe('two');
  expect(await lines.ask('c? ')).toBeUndefined();
  output.end();
  expect(await text(output)).toBe('a? b? c? ');
});

test('what is typed at a terminal while nothing is asked answers nothing', async () => {
  const { input, lines } = reader({ isTTY: true });
  input.write('early\n');
  await new Promise((resolve) => setImmediate(resolve));
  const answer = lines.ask('? ');
  input.write('late\n');
  expect(await answer).toBe('late');
});

test('a signal ends the waiting', async () => {
  const stop = new AbortController();
  const { lines } = reader({ signal: stop.signal });
  const answer = lines.ask('? ');
  stop.abort();
  expect(await answer).toBeUndefined();
});
