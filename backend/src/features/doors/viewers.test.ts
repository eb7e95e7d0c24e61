import { createServer, get } from 'node:http';
import type { ServerResponse } from 'node:http';
import { picture } from '@doorstep/k8s/matrix/picture.test-fixture';
import { expect, onTestFinished, test } from 'vitest';
import { begin } from './picture-state.ts';
import { createViewers } from './viewers.ts';

const since = '2026-11-21T12:00:00.000Z';
const shown = begin(picture(), {
  source: { kind: 'cluster' },
  freshness: { state: 'live', since },
}).picture;

/** A response whose client reads nothing of it. */
async function deafViewer(): Promise<ServerResponse> {
  const arrived = Promise.withResolvers<ServerResponse>();
  const server = createServer((_request, response) => arrived.resolve(response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const request = get({ port, host: '127.0.0.1', agent: false }, (response) => response.pause());
  request.on('error', () => {});
  onTestFinished(() => {
    request.destroy();
    server.close();
  });
  return arrived.promise;
}

test('a viewer that does not read is let go before it costs much memory', async () => {
  const counts: number[] = [];
  const viewers = createViewers((count) => counts.push(count));
  const viewer = await deafViewer();
  viewers.join(viewer, shown, undefined);
  const large = {
    happenings: [],
    diagnoses: [],
    excerpts: { a: [{ text: 'x'.repeat(100_000), decides: false }] },
  };
  for (let sent = 0; sent < 300 && !viewer.destroyed; sent += 1) viewers.change(large);
  expect(viewer.destroyed).toBe(true);
  expect(viewer.writableLength).toBeLessThan(1024 * 1024 + 200_000);
  await expect.poll(() => counts).toEqual([1, 0]);
});

test('whoever has left already is no viewer', async () => {
  const viewers = createViewers(() => {});
  const viewer = await deafViewer();
  viewer.destroy();
  viewers.join(viewer, shown, undefined);
  expect(viewers.count).toBe(0);
});

test('streams can be told to end again before their viewers have gone', async () => {
  const viewers = createViewers(() => {});
  const viewer = await deafViewer();
  const errors: Error[] = [];
  viewer.on('error', (error) => errors.push(error));
  viewers.join(viewer, shown, undefined);
  viewers.end();
  viewers.end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(viewer.writableEnded).toBe(true);
  expect(errors).toEqual([]);
});
