import { expect, test } from 'vitest';
import { toEndpoints } from './endpoints.ts';

function slice(endpoint: object) {
  return {
    addressType: 'IPv4',
    ports: [{ port: 8080 }],
    endpoints: [{ addresses: ['10.244.1.4'], ...endpoint }],
  };
}

test('an endpoint names its pod and its node', () => {
  const endpoint = { nodeName: 'worker', targetRef: { kind: 'Pod', name: 'backend-1' } };
  expect(toEndpoints([slice(endpoint)])).toMatchObject([
    { address: '10.244.1.4', ports: [8080], pod: 'backend-1', node: 'worker', ready: true },
  ]);
});

test('a condition that is not set counts as ready and not terminating', () => {
  expect(toEndpoints([slice({})])).toMatchObject([
    { ready: true, serving: true, terminating: false },
  ]);
});

test('a pod that drains serves without being ready', () => {
  const conditions = { ready: false, serving: true, terminating: true };
  expect(toEndpoints([slice({ conditions })])).toMatchObject([conditions]);
});
