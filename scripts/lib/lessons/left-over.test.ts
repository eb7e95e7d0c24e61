import { expect, test } from 'vitest';
import { leftOverIn, removedIn } from './left-over.ts';

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

test('what was removed is read from what kubectl prints', () => {
  const printed = [
    'service "mover" deleted from doorstep namespace',
    'endpointslice.discovery.k8s.io "mover-x7" deleted from doorstep namespace',
    'networkpolicy.networking.k8s.io "gap" deleted from doorstep namespace',
    'No resources found',
  ].join('\n');
  expect(removedIn(printed)).toEqual(['service mover', 'networkpolicy gap']);
  expect(removedIn('')).toEqual([]);
});
