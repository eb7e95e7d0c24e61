import { expect, test } from 'vitest';
import { leftOverIn } from './left-over.ts';

const labels = { 'doorstep.dev/lesson': '04' };

test('what a lesson made is named with its lesson, and what goes with something else is not', () => {
  const items = [
    { kind: 'Service', metadata: { name: 'hatch', labels } },
    { kind: 'EndpointSlice', metadata: { name: 'hatch-x7', labels, ownerReferences: [{}] } },
    { kind: 'Namespace', metadata: { name: 'office' } },
  ];
  expect(leftOverIn(JSON.stringify({ items }))).toEqual([
    'service hatch of lesson 04',
    'namespace office',
  ]);
  expect(leftOverIn('{"items":[]}')).toEqual([]);
});
