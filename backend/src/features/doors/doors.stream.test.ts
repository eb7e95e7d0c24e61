import { setTimeout as pause } from 'node:timers/promises';
import { Value } from 'typebox/value';
import { expect, onTestFinished, test } from 'vitest';
import { DoorsPicture } from '../../contract/doors-picture.ts';
import { DoorsChange } from '../../contract/doors-stream.ts';
import { ErrorReply } from '../../contract/error.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openDoorsShop } from '../../testing/doors-shop.ts';
import type { StreamEvent } from '../../testing/event-stream.ts';

async function furnished(doors: Parameters<typeof openDoorsShop>[0] = {}) {
  const shop = await openDoorsShop(doors);
  onTestFinished(() => shop.close());
  shop.furnish();
  return shop;
}

/** What a change says happened, oldest first. */
function told({ event, data }: StreamEvent): string[] {
  if (event !== 'change') return [];
  const { happenings = [] } = Value.Parse(DoorsChange, data);
  return happenings.map(({ what }) => what).toReversed();
}

function freshnessIn(data: unknown): string | undefined {
  return Value.Parse(DoorsChange, data).freshness?.state;
}

test('a stream begins with the whole picture and goes on with what changes in the cluster', async () => {
  const shop = await furnished();
  const stream = await shop.follow();
  expect(stream.status).toBe(200);
  expect(stream.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  const first = await stream.next();
  const picture = Value.Parse(DoorsPicture, first?.data);
  expect(first).toMatchObject({ event: 'picture', id: expect.stringMatching(/^[0-9a-f]+-\d+$/) });
  expect(picture.source).toEqual({ kind: 'cluster', pod: 'backend-1' });
  expect(picture.map.pods.map(({ name }) => name)).toEqual(['backend-1']);
  expect(picture.vantages).toContainEqual(
    expect.objectContaining({ id: 'backend pod', pod: 'backend-1', here: true }),
  );

  shop.putPod('backend-2');
  const came = await stream.until((event) => told(event).length > 0);
  expect(Value.Parse(DoorsChange, came.data).map?.pods).toHaveLength(2);
  shop.removePod('backend-2');
  const gone = await stream.until((event) => told(event).length > 0);
  expect(Value.Parse(DoorsChange, gone.data).map?.pods).toHaveLength(1);
  stream.close();
});

test('this pod tries the doors by itself, and says who answered', async () => {
  const shop = await furnished();
  const stream = await shop.follow();
  const claim = 'backend pod > ClusterIP/backend';
  const tried = await stream.until(
    ({ data }) =>
      Value.Parse(DoorsChange, data).seen?.[claim] !== undefined && 'answers' in Object(data),
  );
  const { seen, answers } = Value.Parse(DoorsChange, tried.data);
  expect(seen?.[claim]).toMatchObject({
    result: 'answered',
    verdict: 'open',
    status: 200,
    pod: 'backend-1',
    node: 'worker',
  });
  expect(answers).toContainEqual(
    expect.objectContaining({ service: 'backend', door: 'ClusterIP/backend', pod: 'backend-1' }),
  );
  stream.close();
});

test('whoever was away for a moment gets only what it missed', async () => {
  const shop = await furnished();
  const watching = await shop.follow();
  const first = await watching.next();
  shop.putPod('backend-2');
  const came = await watching.until((event) => told(event).length > 0);

  const back = await shop.follow(`?after=${first?.id}`);
  expect(await back.until((event) => event.id === came.id)).toEqual(came);
  const browser = await shop.follow('', { 'last-event-id': first?.id });
  expect(await browser.next()).toMatchObject({ event: 'change' });
  const stranger = await shop.follow('?after=0123456789ab-1');
  expect(await stranger.next()).toMatchObject({ event: 'picture' });
  for (const stream of [watching, back, browser, stranger]) stream.close();
});

test('two hundred viewers share one set of watches, which their leaving does not end at once', async () => {
  const shop = await furnished();
  const one = await shop.follow();
  await one.next();
  await expect.poll(() => shop.cluster.watches).toBe(4);
  const others = await Promise.all(Array.from({ length: 199 }, () => shop.follow()));
  for (const stream of others) expect((await stream.next())?.event).toBe('picture');

  const metrics = async () => (await shop.server.inject('/metrics')).body;
  expect(await metrics()).toContain('doorstep_doors_viewers 200');
  expect(await metrics()).toContain('doorstep_doors_watches 4');
  expect(shop.cluster.watches).toBe(4);
  shop.putPod('backend-2');
  for (const stream of [one, ...others]) await stream.until((event) => told(event).length > 0);

  for (const stream of [one, ...others]) stream.close();
  await expect.poll(metrics).toContain('doorstep_doors_viewers 0');
  expect(shop.cluster.watches).toBe(4);
});

test('one viewer too many is told to come back later', async () => {
  const shop = await furnished({ maxViewers: 2 });
  const streams = await Promise.all([shop.follow(), shop.follow()]);
  for (const stream of streams) await stream.next();
  const reply = await shop.server.inject('/api/doors/stream');
  expect(bodyOf(reply, 503, ErrorReply).error.code).toBe('too_many_viewers');
  expect(reply.headers['retry-after']).toBe('5');

  streams[0]?.close();
  await expect.poll(async () => (await shop.follow()).status).toBe(200);
});

test('a server that drains says so on every stream, ends them and opens no more', async () => {
  const shop = await furnished();
  const stream = await shop.follow();
  await stream.next();
  shop.lifecycle.drain();
  const ended = await stream.until(({ event }) => event === 'ended');
  expect(ended.data).toEqual({ reason: 'shutting_down' });
  expect(await stream.next()).toBeUndefined();
  const reply = await shop.server.inject('/api/doors/stream');
  expect(bodyOf(reply, 503, ErrorReply).error.code).toBe('shutting_down');
});

test('a server closes at once, streams or not, and leaves no watch behind', async () => {
  const shop = await openDoorsShop();
  shop.furnish();
  const stream = await shop.follow();
  await stream.next();
  await expect.poll(() => shop.cluster.watches).toBe(4);
  const closed = shop.server.close().then(() => 'closed');
  expect(await Promise.race([closed, pause(2000, 'still open')])).toBe('closed');
  await stream.until(({ event }) => event === 'ended');
  await expect.poll(() => shop.cluster.watches).toBe(0);
  await shop.close();
});

test('asking for the headers alone opens no stream', async () => {
  const shop = await furnished();
  const reply = await shop.server.inject({ method: 'HEAD', url: '/api/doors/stream' });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['content-type']).toBe('text/event-stream');
});

test('viewers are told when the cluster falls silent, and keep the picture that they have', async () => {
  const shop = await furnished();
  const stream = await shop.follow();
  await stream.next();
  await shop.cluster.close();
  const stale = await stream.until(({ data }) => freshnessIn(data) === 'stale');
  expect(Value.Parse(DoorsChange, stale.data).freshness?.why).toContain('does not answer');
  const picture = bodyOf(await shop.server.inject('/api/doors'), 200, DoorsPicture);
  expect(picture.source.kind).toBe('cluster');
  expect(picture.freshness.state).toBe('stale');
  stream.close();
});

test('what others share of their tries is shown beside those of this pod', async () => {
  const shop = await furnished();
  const stream = await shop.follow();
  await stream.next();
  const vantage = 'stranger pod';
  const observation = { result: 'timed out' as const, ms: 1500 };
  const madeAt = new Date().toISOString();
  shop.share({
    madeAt,
    by: 'a test',
    observations: [{ vantage, door: 'pod IP/backend-1', observation }],
  });
  const claim = `${vantage} > pod IP/backend-1`;
  const told = await stream.until(
    ({ data }) => Value.Parse(DoorsChange, data).seen?.[claim] !== undefined,
  );
  expect(Value.Parse(DoorsChange, told.data).seen?.[claim]).toMatchObject({
    result: 'timed out',
    verdict: 'mismatch',
    at: madeAt,
  });
  stream.close();
});
