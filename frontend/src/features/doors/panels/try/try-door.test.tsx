import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { now, pictureOf, services } from '../../model/article.test-fixture.ts';
import { viewOf } from '../../model/view.ts';
import { matrixOf } from '../matrix/matrix-of.ts';
import { TryDoor } from './try-door.tsx';
import type { Reach } from './why-not.ts';

function render(vantage: string, reach: Reach): string {
  const view = viewOf(pictureOf(services));
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <TryDoor
        view={view}
        groups={matrixOf(view, now).groups}
        selected={{ vantage, door: 'ClusterIP/backend' }}
        onSelect={() => undefined}
        reach={reach}
      />
    </QueryClientProvider>,
  );
}

test('from the shop’s own pod a door can be tried, and the command stands beside it', () => {
  const html = render('backend pod', 'live');
  expect(html).toContain('Try it once');
  expect(html).toContain('Try 20 times');
  expect(html).toContain('Copy command');
});

test.each([
  ['your machine', 'live', 'A browser can’t prove a door'],
  ['stranger pod', 'live', 'The shop tries doors from its backend pod only.'],
  ['backend pod', 'lost', 'The line to the shop is lost'],
  ['backend pod', 'recording', 'A recording can’t be tried.'],
] as const)('from %s, %s, there is the command only, and why', (vantage, reach, why) => {
  const html = render(vantage, reach);
  expect(html).toContain(why);
  expect(html).not.toContain('Try it once');
  expect(html).toContain('Copy command');
});
