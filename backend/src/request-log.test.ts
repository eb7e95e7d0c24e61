import { PassThrough } from 'node:stream';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { RequestLog } from './request-log.ts';

test('a request is one line: what came in, how it ended, how long it took', async () => {
  const stream = new PassThrough({ encoding: 'utf8' });
  const server = Fastify({ logger: { stream }, logController: new RequestLog() });
  server.get('/mat', async () => 'half-moon');
  await server.inject('/mat');
  await server.close();

  const lines = String(stream.read()).trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'request completed',
    reqId: 'req-1',
    req: { method: 'GET', url: '/mat' },
    res: { statusCode: 200 },
    responseTime: expect.any(Number),
  });
});
