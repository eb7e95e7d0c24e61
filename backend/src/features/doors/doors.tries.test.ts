import { expect, onTestFinished, test } from 'vitest';
import { DoorsPicture } from '../../contract/doors-picture.ts';
import { TryReply } from '../../contract/doors-tries.ts';
import { ErrorReply } from '../../contract/error.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openDoorsShop } from '../../testing/doors-shop.ts';

async function shopOf(doors: Parameters<typeof openDoorsShop>[0] = {}) {
  const shop = await openDoorsShop(doors);
  onTestFinished(() => shop.close());
  const tries = (payload: object) =>
    shop.server.inject({ method: 'POST', url: '/api/doors/tries', payload });
  return { ...shop, tries };
}

const innerDoor = 'ClusterIP/backend';

test('a door is tried from this pod as often as asked, and everybody sees what came of it', async () => {
  const shop = await shopOf();
  shop.furnish();
  const reply = bodyOf(await shop.tries({ door: innerDoor, times: 20 }), 200, TryReply);
  expect(reply.vantage).toBe('backend pod');
  expect(reply.tries).toHaveLength(20);
  expect(reply.tries[19]).toMatchObject({ result: 'answered', verdict: 'open', pod: 'backend-1' });

  const { answers, seen } = bodyOf(await shop.server.inject('/api/doors'), 200, DoorsPicture);
  expect(answers.length).toBeGreaterThanOrEqual(20);
  expect(seen[`backend pod > ${innerDoor}`]).toMatchObject({ result: 'answered' });
});

test('a door that is not there is named in the answer', async () => {
  const shop = await shopOf();
  shop.furnish();
  const { error } = bodyOf(await shop.tries({ door: 'a window', times: 1 }), 404, ErrorReply);
  expect(error.code).toBe('door_not_found');
  expect(error.message).toContain('"a window"');
});

test.for([{ times: 0 }, { times: 21 }, { times: '3' }, { times: 1, url: 'http://example.org' }])(
  'a request with %o is refused',
  async (wrong) => {
    const shop = await shopOf();
    const { error } = bodyOf(await shop.tries({ door: innerDoor, ...wrong }), 400, ErrorReply);
    expect(error.code).toBe('invalid_input');
  },
);

test('whoever tries too often is told when to go on', async () => {
  const shop = await shopOf();
  shop.furnish();
  for (const _ of [1, 2, 3]) await shop.tries({ door: innerDoor, times: 20 });
  const reply = await shop.tries({ door: innerDoor, times: 20 });
  expect(bodyOf(reply, 429, ErrorReply).error.code).toBe('rate_limited');
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
});

test('without a picture nobody tries anything', async () => {
  const shop = await shopOf({ mode: 'recording', recordingFile: 'nowhere.jsonl' });
  const { error } = bodyOf(await shop.tries({ door: innerDoor, times: 1 }), 409, ErrorReply);
  expect(error.code).toBe('doors_not_live');
});
