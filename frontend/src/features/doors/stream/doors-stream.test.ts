import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { expect, test } from 'vitest';
import { ApiError } from '../../../lib/api-error.ts';
import { article } from '../model/article.test-fixture.ts';
import { handDriven } from './doors-stream.test-fixture.ts';

const nobody = () => undefined;
const settle = () => new Promise<void>((done) => setImmediate(done));
const withoutPods = { map: { ...article().map, pods: [] } };

/** A stream that has shown one picture for a while. */
function live() {
  const hand = handDriven();
  const stop = hand.stream.subscribe(nobody);
  hand.source().open();
  hand.source().send('picture', article(), '7');
  return { ...hand, stop };
}

test('the first picture makes it live, and changes are merged into it', () => {
  const { stream, source } = handDriven();
  let told = 0;
  stream.subscribe(() => told++);
  expect(stream.state()).toEqual({ status: 'connecting', paused: false });
  source().open();
  expect(stream.state().status).toBe('connecting');
  source().send('picture', article());
  source().send('change', withoutPods);
  expect(stream.state()).toMatchObject({ status: 'live', picture: withoutPods });
  expect(stream.state()).toBe(stream.state());
  expect(told).toBe(2);
});

test('a lost stream keeps its picture, says since when, and goes on after the last event', () => {
  const { stream, source, pass, openSources } = live();
  pass(20_000);
  source().fail();
  expect(stream.state()).toMatchObject({ status: 'lost', lostSince: 20_000, picture: article() });
  expect(openSources()).toHaveLength(0);
  pass(499);
  expect(openSources()).toHaveLength(0);
  pass(1);
  expect(source().address).toBe('/api/doors/stream?after=7');
  source().open();
  expect(stream.state().status).toBe('live');
  expect(stream.state()).not.toHaveProperty('lostSince');
});

test('tries follow each other at 0.5, 1, 2, 4 and then every 5 seconds, since the first loss', () => {
  const { stream, source, pass, sources } = live();
  pass(10_000);
  for (const wait of [500, 1000, 2000, 4000, 5000, 5000]) {
    source().fail();
    const before = sources.length;
    pass(wait - 1);
    expect(sources).toHaveLength(before);
    pass(1);
    expect(sources).toHaveLength(before + 1);
  }
  expect(stream.state().lostSince).toBe(10_000);
});

test('a connection that is accepted and dropped at once does not reset the waiting', () => {
  const { source, pass, sources } = live();
  for (const wait of [500, 1000, 2000]) {
    source().fail();
    pass(wait);
    source().open();
  }
  source().fail();
  const before = sources.length;
  pass(3999);
  expect(sources).toHaveLength(before);
});

test('a server that ends sends nobody into the dark: the next one is asked at once', () => {
  const { stream, source, pass } = live();
  pass(60_000);
  source().send('ended', { reason: 'shutting_down' });
  expect(stream.state().status).toBe('live');
  pass(0);
  expect(source().address).toBe('/api/doors/stream?after=7');
  source().send('ended', { reason: 'shutting_down' });
  pass(0);
  expect(source().isClosed).toBe(true);
});

test('events of a source that was given up are not heard', () => {
  const { stream, sources, source, pass } = live();
  source().fail();
  pass(500);
  sources[0]?.send('change', withoutPods);
  sources[0]?.fail();
  expect(stream.state().picture).toEqual(article());
  expect(sources).toHaveLength(2);
});

test('an event that cannot be read begins anew with a whole picture', () => {
  const { stream, source, pass } = live();
  source().dispatchEvent(new MessageEvent('change', { data: '{"map":' }));
  expect(stream.state().status).toBe('lost');
  pass(500);
  expect(source().address).toBe('/api/doors/stream');
});

test('the network coming back, or a press of a button, does not wait', () => {
  const { stream, source, sources, online, openSources } = live();
  source().fail();
  online();
  expect(sources).toHaveLength(2);
  source().fail();
  stream.retry();
  expect(openSources()).toHaveLength(1);
  expect(sources).toHaveLength(3);
});

test('a page that is hidden for a minute lets go, and connects when it is seen again', () => {
  const { stream, source, hide, pass, openSources } = live();
  hide(true);
  pass(30_000);
  hide(false);
  hide(true);
  pass(59_999);
  expect(openSources()).toHaveLength(1);
  pass(1);
  expect(openSources()).toHaveLength(0);
  expect(stream.state()).toMatchObject({ status: 'lost', lostSince: 90_000 });
  hide(false);
  expect(openSources()).toHaveLength(1);
  source().open();
  expect(stream.state().status).toBe('live');
});

test('paused, the picture stands still, and resumed it has caught up', () => {
  const { stream, source } = live();
  stream.pause();
  source().send('change', withoutPods, '8');
  expect(stream.state()).toMatchObject({ paused: true, status: 'live', picture: article() });
  stream.resume();
  expect(stream.state()).toMatchObject({ paused: false, picture: withoutPods });
});

test('whoever comes and goes leaves no source, timer or listener behind', () => {
  const { stop, stream, source, openSources, timers, watchers, hide } = live();
  stop();
  stream.subscribe(nobody)();
  const again = stream.subscribe(nobody);
  expect(openSources()).toHaveLength(1);
  expect(watchers.size).toBe(1);
  source().fail();
  hide(true);
  again();
  expect([openSources().length, timers.size, watchers.size]).toEqual([0, 0, 0]);
  stream.retry();
  expect(openSources()).toHaveLength(0);
});

/** A stream that never opened, so that the picture of the moment was asked for. */
async function failedAtOnce(ask: () => Promise<DoorsPicture>) {
  const hand = handDriven(ask);
  hand.stream.subscribe(nobody);
  hand.source().fail();
  await settle();
  return hand;
}

const refused = (code: 'doors_not_live' | 'too_many_viewers') =>
  failedAtOnce(() => Promise.reject(new ApiError({ code, message: code })));

test('a shop without a cluster says so once and is not asked again', async () => {
  const { stream, timers } = await refused('doors_not_live');
  expect(stream.state()).toMatchObject({ status: 'failed', error: { code: 'doors_not_live' } });
  expect(timers.size).toBe(0);
  stream.retry();
  expect(stream.state()).toEqual({ status: 'connecting', paused: false });
});

test('any other failure is said, and tried again', async () => {
  const { stream, source, pass } = await refused('too_many_viewers');
  expect(stream.state()).toMatchObject({ status: 'failed', error: { code: 'too_many_viewers' } });
  pass(500);
  source().open();
  source().send('picture', article());
  expect(stream.state()).toEqual({ status: 'live', paused: false, picture: article() });
});

test('where only the stream is refused, the picture of the moment is shown as it was', async () => {
  const { stream, pass, openSources } = await failedAtOnce(() => Promise.resolve(article()));
  expect(stream.state()).toMatchObject({ status: 'lost', lostSince: 0, picture: article() });
  pass(500);
  expect(openSources()).toHaveLength(1);
});

test('a recorded picture ends the asking for a live one', async () => {
  const why = 'no cluster';
  const source = {
    kind: 'recording' as const,
    madeAt: article().map.takenAt,
    cluster: 'kind',
    why,
  };
  const { stream, timers } = await failedAtOnce(() => Promise.resolve(article({ source })));
  expect(stream.state()).toMatchObject({ status: 'failed', picture: { source } });
  expect(timers.size).toBe(0);
});
