import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { openShop } from '../testing/shop.ts';

interface Line {
  msg: string;
  reqId?: string;
  sql?: string;
}

/** What the log has of two requests at once, under the ids that a proxy gave them. */
async function linesAt(logLevel: 'debug' | 'info'): Promise<Line[]> {
  const logStream = new PassThrough({ encoding: 'utf8' });
  const shop = await openShop({ logLevel }, { logStream });
  onTestFinished(() => shop.close());
  const ask = (url: string, id: string) =>
    shop.server.inject({ url, headers: { 'x-request-id': id } });
  await Promise.all([
    ask('/api/products/ring-knocker', 'from-nginx-1'),
    ask('/api/categories', 'from-nginx-2'),
    ask('/readyz', 'probe'),
  ]);
  const lines = String(logStream.read()).trim().split('\n');
  return lines.map((line): Line => JSON.parse(line));
}

test('at debug every statement is a line with the id that the proxy gave its request', async () => {
  const lines = await linesAt('debug');
  const of = (id: string) => lines.filter(({ reqId, sql }) => reqId === id && sql);
  expect(of('from-nginx-1').map(({ sql }) => sql)).toContainEqual(
    expect.stringMatching(/^select .* from .products. .*\?/),
  );
  expect(of('from-nginx-2').map(({ sql }) => sql)).toEqual([
    expect.stringMatching(/^select .* from .categories./),
  ]);
  expect(JSON.stringify(lines)).not.toContain('"ring-knocker"');
});

test('what no request asked for has a line without an id; probes have none', async () => {
  const lines = await linesAt('debug');
  expect(lines.filter(({ sql, reqId }) => sql && !reqId)).not.toEqual([]);
  expect(lines.filter(({ reqId }) => reqId === 'probe')).toEqual([]);
});

test('without debug no statement is in the log', async () => {
  const lines = await linesAt('info');
  expect(lines.filter(({ sql }) => sql)).toEqual([]);
  expect(lines.map(({ reqId }) => reqId)).toContain('from-nginx-1');
});
