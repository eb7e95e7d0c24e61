import { expect, test } from 'vitest';
import { now, pictureOf, services } from '../../model/article.test-fixture.ts';
import { viewOf } from '../../model/view.ts';
import { addressOf, placeLabel } from '../door-words.ts';
import { matrixOf } from './matrix-of.ts';

const article = () => pictureOf(services);

function shape(picture = article(), at = now) {
  const view = viewOf(picture);
  const { columns, groups } = matrixOf(view, at);
  return {
    columns: columns.map(({ vantages }) => placeLabel(vantages, view.nodeNames)),
    rows: groups.flatMap(({ name, rows }) =>
      rows.map(({ doors }) => `${name}: ${addressOf(doors, view.nodeNames)}`),
    ),
  };
}

test('nodes that agree are one column, and a Service’s hatches and pods one row each', () => {
  const { columns, rows } = shape();
  expect(columns).toEqual([
    'your machine',
    '3 nodes',
    'frontend pod',
    'backend pod',
    'mysql pod',
    'stranger pod',
    'pod, other namespace',
  ]);
  expect(rows.slice(0, 6)).toEqual([
    'frontend: 172.18.255.200:80',
    'frontend: 3 nodes :31380',
    'frontend: 10.96.23.14:80',
    'frontend: frontend',
    'frontend: 2 pods :80',
    'backend: 3 nodes :30080',
  ]);
});

test('a hatch that is seen otherwise than its neighbours stands in a row of its own', () => {
  const picture = article();
  const id = 'your machine > NodePort/backend/worker2';
  const at = new Date(now).toISOString();
  picture.seen[id] = { result: 'refused', verdict: 'mismatch', at };
  const rows = shape(picture).rows.filter((row) => row.endsWith(':30080'));
  expect(rows).toEqual(['backend: 2 nodes :30080', 'backend: worker2 :30080']);
});

test('a node that sees a door otherwise than the others has a column of its own', () => {
  const picture = article();
  const at = new Date(now).toISOString();
  picture.seen['node worker > ClusterIP/mysql'] = { result: 'refused', verdict: 'mismatch', at };
  expect(shape(picture).columns.slice(0, 3)).toEqual(['your machine', '2 nodes', 'node worker']);
});

test('what was seen more than a minute ago is in doubt', () => {
  const { groups } = matrixOf(viewOf(article()), now + 61_000);
  const states = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  expect(new Set(states.map((cell) => cell?.state))).toEqual(new Set(['in doubt']));
});
