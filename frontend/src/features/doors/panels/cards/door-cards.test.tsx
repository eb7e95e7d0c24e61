import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { now, pictureOf, services } from '../../model/article.test-fixture.ts';
import { doorCards } from '../../model/door-cards.ts';
import { viewOf } from '../../model/view.ts';
import { chainState } from './chain-state.ts';
import { DoorCards } from './door-cards.tsx';

test('every Service has a card with its name, type, state and chain, that a door can lead to', () => {
  const html = renderToStaticMarkup(<DoorCards view={viewOf(pictureOf(services))} now={now} />);
  for (const [name, type] of [
    ['frontend', 'LoadBalancer'],
    ['backend', 'NodePort'],
    ['mysql', 'ClusterIP'],
  ])
    expect(html).toMatch(new RegExp(`id="door-service-${name}".*?${name}</h3>.*?${type}</span>`));
});

test('only the stop of a chain that is not as written is drawn so', () => {
  const picture = pictureOf(services);
  const at = new Date(now).toISOString();
  picture.seen['your machine > NodePort/backend/worker2'] = {
    result: 'refused',
    verdict: 'mismatch',
    at,
  };
  const view = viewOf(picture);
  const card = doorCards(view, now).find(({ name }) => name === 'backend');
  expect(card && chainState(view, card, 'hatch', now)).toBe('mismatch');
  expect(card && chainState(view, card, 'inner door', now)).toBe('open');
  expect(card && chainState(view, card, 'client', now)).toBe('open');
});
