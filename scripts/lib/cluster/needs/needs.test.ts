import { expect, test } from 'vitest';
import { needsOf } from './needs.ts';

const titles = (kinds: string[], mysql: string) =>
  needsOf({ kinds, serviceTypes: new Map([['mysql', mysql]]) }).map(({ title }) => title);

test('the chart’s own doors need nothing', () => {
  expect(titles(['Deployment', 'Secret', 'Service'], 'ClusterIP')).toEqual([]);
});

test('a preset that makes up no passwords needs a Secret, and what it asks of others', () => {
  const kinds = ['Deployment', 'Certificate', 'HorizontalPodAutoscaler'];
  expect(titles(kinds, 'ClusterIP')).toEqual(['certificates', 'metrics', 'passwords']);
});

test('an alias needs the database that it is an alias of', () => {
  expect(titles(['Deployment', 'Service'], 'ExternalName')).toEqual(['other database']);
});
