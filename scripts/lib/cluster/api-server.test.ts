import { expect, test } from 'vitest';
import { apiServerValues } from './api-server.ts';

const ports = [{ name: 'https', port: 6443, protocol: 'TCP' }];
const slice = (...addresses: string[]) => ({
  endpoints: addresses.map((address) => ({ addresses: [address] })),
  ports,
});

test('the chart is told every address of the API server once, and its port', () => {
  expect(
    apiServerValues([slice('172.18.0.4', '172.18.0.3'), slice('172.18.0.3', 'fd00::3')]),
  ).toEqual({
    'doors.apiServer.addresses[0]': '172.18.0.3',
    'doors.apiServer.addresses[1]': '172.18.0.4',
    'doors.apiServer.addresses[2]': 'fd00::3',
    'doors.apiServer.port': 6443,
  });
});

test.each([
  ['no slice', []],
  ['a slice without endpoints', [{ endpoints: null, ports }]],
  ['a slice without ports', [{ endpoints: [{ addresses: ['172.18.0.3'] }], ports: null }]],
])('%s is a failure that names the command to look with', (_, slices) => {
  expect(() => apiServerValues(slices)).toThrow(
    'kubectl get endpointslices --namespace default --selector kubernetes.io/service-name=kubernetes',
  );
});
