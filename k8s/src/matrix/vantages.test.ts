import { expect, test } from 'vitest';
import { picture, shopPod } from './picture.test-fixture.ts';
import { vantageId } from './vantage.ts';
import { listVantages } from './vantages.ts';

function names(pods = picture().pods) {
  return listVantages(picture({ pods })).map(vantageId);
}

test('doors are tried from here, from each node, from one pod of each tier, and by strangers', () => {
  expect(names()).toEqual([
    'your machine',
    'node control-plane',
    'node worker',
    'node worker2',
    'frontend pod',
    'backend pod',
    'mysql pod',
    'stranger pod',
    'other namespace',
  ]);
});

test('tiers that the shop does not know come after those that it does, by name', () => {
  const tiers = ['worker', 'mysql', 'cache', 'frontend'];
  const pods = tiers.map((tier, index) => shopPod(tier, 'worker', `10.244.1.${index}`));
  const places = ['frontend pod', 'mysql pod', 'cache pod', 'worker pod'];
  expect(names(pods).filter((name) => places.includes(name))).toEqual(places);
});

test('a tier whose pods are not ready, or ending, or a proxy’s, is no place to ask from', () => {
  const proxy = { 'gateway.networking.k8s.io/gateway-name': 'shop' };
  const pods = [
    shopPod('frontend', 'worker', '10.244.1.1', { ready: false }),
    shopPod('backend', 'worker', '10.244.1.2', { terminating: true }),
    shopPod('envoy', 'worker', '10.244.1.3', { labels: proxy }),
  ];
  expect(names(pods).filter((name) => /frontend|backend|envoy/.test(name))).toEqual([]);
});
