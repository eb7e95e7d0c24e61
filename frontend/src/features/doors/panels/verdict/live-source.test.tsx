import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pictureOf, services } from '../../model/article.test-fixture.ts';
import type { StreamState } from '../../stream/stream-state.ts';
import { LiveSource } from './live-source.tsx';

const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

const nothing = () => undefined;

function render(state: Partial<StreamState>, changes: Partial<DoorsPicture> = {}): string {
  const picture = { ...pictureOf(services), happenings: [], ...changes };
  const doors = { status: 'live' as const, paused: false, picture, ...state };
  return renderToStaticMarkup(
    <LiveSource
      doors={{ ...doors, pause: nothing, resume: nothing, retry: nothing }}
      clockSkew={0}
    />,
  );
}

test('a live picture says so, and when the cluster changed last', () => {
  const happening = { id: '1', about: 'pod', object: 'Pod/x', what: 'x', mismatch: false } as const;
  const html = render({}, { happenings: [{ ...happening, at: ago(33_500) }] });
  expect(html).toContain('<strong>Live</strong> · last change 33 s ago');
  expect(html).toContain('Pause');
});

test('a picture that the cluster keeps no longer fresh says how old it is, and why', () => {
  const why = 'The API server does not answer.';
  const html = render({}, { freshness: { state: 'stale', since: ago(150_000), why } });
  expect(html).toContain('<strong>This picture is 2 min old.</strong> The API server');
});

test('a lost line says how old the picture is, and can be taken up at once', () => {
  const html = render({ status: 'lost', lostSince: Date.now() - 8_500 });
  expect(html).toContain('This picture is 8 s old');
  expect(html).toContain('Connect now');
});

test('a held picture says so, and can go on', () => {
  const html = render({ paused: true });
  expect(html).toContain('<strong>Held.</strong>');
  expect(html).toContain('Go on');
});
