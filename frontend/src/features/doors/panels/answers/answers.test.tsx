import type { Happening } from '@doorstep/backend/contract/doors-picture';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BalancePanel } from './balance-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';

test('a pod’s share is a row of ticks, and the same as a number', () => {
  const rows = [
    { pod: 'backend-684f88687d-4mzqd', ticks: [true, false, true], count: 2 },
    { pod: 'backend-684f88687d-h2vkl', ticks: [false, true, false], count: 1 },
  ];
  const rest = { pods: 3, count: 4 };
  const html = renderToStaticMarkup(
    <BalancePanel balances={[{ service: 'backend', total: 7, rows, rest }]} />,
  );
  expect(html.match(/<rect/g)).toHaveLength(3);
  expect(html).toMatch(/4mzqd<.*?2 of 7.*?h2vkl<.*?1 of 7/);
  expect(html).toContain('3 more pods answered 4');
});

const left: Happening = {
  id: '1',
  at: '2026-11-21T10:42:31.000Z',
  about: 'pod',
  object: 'Pod/backend-684f88687d-t6wnb',
  what: 'Pod backend t6wnb became unready',
  effect: 'It left the list of backend (3 to 2).',
  mismatch: false,
};

test('a change is told with what it did to the doors, and the heading counts them', () => {
  const html = renderToStaticMarkup(<TimelinePanel happenings={[left]} nothing="" />);
  expect(html).toContain('1 change');
  expect(html).toContain('Pod backend t6wnb became unready');
  expect(html).toContain('It left the list of backend (3 to 2).');
  expect(html).toMatch(/<time dateTime="2026-11-21T10:42:31.000Z">.*?\d\d:42:31</);
  expect(html).not.toMatch(/role="(status|log|alert)"|aria-live/);
});

test('before anything has happened, it says what to do', () => {
  const html = renderToStaticMarkup(<TimelinePanel happenings={[]} nothing="Scale something." />);
  expect(html).toContain('Scale something.');
});
