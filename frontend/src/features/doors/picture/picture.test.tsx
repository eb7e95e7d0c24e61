import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { viewOf } from '../model/view.ts';
import { PictureKey } from './picture-key.tsx';
import { Picture } from './picture.tsx';
import { now, situations } from './situations.test-fixture.ts';

function drawn(name: keyof typeof situations, lit?: string): string {
  const { picture, way } = situations[name];
  return renderToStaticMarkup(
    <Picture view={viewOf(picture)} way={way} now={now} lit={lit} onLight={() => undefined} />,
  );
}

test('the picture is one group whose name tells what it shows and which way the request went', () => {
  expect(drawn('article')).toMatch(
    /<svg role="group" aria-label="Map of 3 nodes, 3 Services and 6 pods\. A request goes this way: front door of frontend, then hatch of frontend,[^"]*No door outside leads to mysql\."/,
  );
});

test('doors are links to their cards, each with its state in words', () => {
  const html = drawn('article');
  const named = (card: string, name: string) =>
    expect(html).toMatch(new RegExp(`<a href="#${card}"[^>]*><title>${name}</title>`));
  named(
    'door-service-frontend',
    'Front door of frontend, LoadBalancer, 172\\.18\\.255\\.200, open',
  );
  named('door-service-backend', 'Hatch :30080 of backend in node control-plane, open');
  named(
    'door-service-mysql',
    'mysql, type ClusterIP, 10\\.96\\.40\\.2:3306, [^<]*1 of 1 pod is in the list',
  );
});

test('the order of keys is the porch, then column by column: door, hatches, pods', () => {
  const names = /<a [^>]*><title>([^<,]+)|role="img"[^>]*aria-label="([^",]+)/g;
  const labels = [...drawn('article').matchAll(names)].map(([, link, image]) => link ?? image);
  expect(labels.slice(0, 9)).toEqual([
    'Front door of frontend',
    'frontend',
    'Hatch :31380 of frontend in node control-plane',
    'Hatch :31380 of frontend in node worker',
    'Hatch :31380 of frontend in node worker2',
    'frontend pod frontend-79cd6cb5c8-x7k2p on worker',
    'frontend pod frontend-79cd6cb5c8-q9d4s on worker2',
    'backend',
    'Hatch :30080 of backend in node control-plane',
  ]);
});

test('pods are images that say where they are, whether they are ready and in the list', () => {
  expect(drawn('article')).toContain(
    'role="img" aria-label="backend pod backend-684f88687d-t6wnb on worker2, 10.244.2.9, ready, in the list"',
  );
  expect(drawn('odd')).toMatch(/h2vkl on worker2, 10\.244\.2\.8, not ready: CrashLoopBackOff/);
  expect(drawn('odd')).toMatch(/pend1 on no node yet, not ready: Pending, not in the list/);
  expect(drawn('fault')).toMatch(/4mzqd on worker, 10\.244\.1\.9, ready, not in the list/);
});

test('a broken selector is told on the door, on its hatches and beside the picture', () => {
  const html = drawn('fault');
  expect(html).toContain('0 pods in the list');
  expect(html).toContain('expected open, got refused');
  expect(html).toContain('got refused');
  expect(html).toContain('Stopped at 5');
  expect(html).toContain('It stops there.');
});

test('walls and certificates are named where they stand', () => {
  const html = drawn('zero trust');
  expect(html).toContain('behind a wall: only from pods with tier=backend, TCP 3306');
  expect(html.match(/aria-label="Mutual TLS: both sides show a certificate"/g)).toHaveLength(2);
});

test('a gatehouse is a link to its card and says its paths; its pods are no tier’s', () => {
  const html = drawn('ingress');
  expect(html).toContain('href="#door-entrance-shop"');
  expect(html).toContain('/api → backend');
  expect(html).toContain('gatehouse pod envoy-7f9b-m8rtz on worker2');
});

test('a name for something elsewhere has a signpost, neither address nor pods', () => {
  const html = drawn('odd');
  expect(html).toMatch(/<title>mysql, type ExternalName, db\.example\.com, [^<]*a name only</);
  expect(html).toContain('no address of its own');
});

test('all things of the lit Service are lit, and the picture dims the others', () => {
  const html = drawn('article', 'backend');
  const lit = [...html.matchAll(/data-service="([^"]+)" data-lit=""/g)].map(([, name]) => name);
  expect(new Set(lit)).toEqual(new Set(['backend']));
  expect(lit.length).toBeGreaterThan(7);
  expect(drawn('article')).not.toContain('data-lit');
});

test('nothing is drawn for a way that nobody went', () => {
  const { picture } = situations.article;
  const html = renderToStaticMarkup(
    <Picture
      view={viewOf(picture)}
      way={undefined}
      now={now}
      lit={undefined}
      onLight={() => undefined}
    />,
  );
  expect(html).not.toContain('A request goes');
  expect(html).not.toContain('Who answered');
});

test('a request of which nobody tells says where it stopped', () => {
  const { picture, way } = situations.article;
  const [first] = way.hops;
  if (!first) throw new Error('the article’s way has no hop');
  const stopped = { ...way, hops: [{ ...first, state: 'stopped' as const }], answered: [] };
  const html = renderToStaticMarkup(
    <Picture view={viewOf(picture)} way={stopped} now={now} lit={undefined} onLight={() => {}} />,
  );
  expect(html).toContain('aria-label="Stopped at 1 front door of frontend"');
});

test('the key says every shape and state, and which type includes which', () => {
  const html = renderToStaticMarkup(<PictureKey />);
  for (const name of [
    'front door',
    'hatch',
    'inner door',
    'gatehouse',
    'signpost',
    'pod',
    'wall',
  ]) {
    expect(html).toContain(`<b>${name}</b>`);
  }
  expect(html).toMatch(/LoadBalancer includes.*NodePort includes.*ClusterIP/);
});
