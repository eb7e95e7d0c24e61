import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HopList } from './hop-list.tsx';

const way = {
  heading: 'One request, hop by hop: GET /api/doors/journey, 502 after 6 ms',
  hops: [
    {
      number: 1,
      at: { kind: 'front door' as const, service: 'frontend' },
      title: '172.18.255.200:80',
      facts: 'The front door of **frontend**.',
      state: 'travelled' as const,
    },
    {
      number: 2,
      at: { kind: 'inner door' as const, service: 'backend' },
      title: 'inner door 10.96.101.8:80',
      facts: '**Stops here: refused.**',
      state: 'stopped' as const,
    },
  ],
  answered: [],
};

test('every stop of a way has its place and its fact, and the last says that it stops', () => {
  const html = renderToStaticMarkup(<HopList way={way} send={() => undefined} />);
  expect(html).toContain(`${way.heading}</h2>`);
  expect(html).toContain('The front door of <strong>frontend</strong>.');
  expect(html).toContain('<strong>Stops here: refused.</strong>');
  expect(html.match(/<li/g)).toHaveLength(2);
  expect(html).toContain('Send a request');
});

test('without a request it says how to make one, or that there is none to be seen', () => {
  expect(renderToStaticMarkup(<HopList way={undefined} send={() => undefined} />)).toContain(
    'Send one',
  );
  expect(renderToStaticMarkup(<HopList way={undefined} />)).not.toContain('<button');
});
