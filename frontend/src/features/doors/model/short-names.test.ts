import { expect, test } from 'vitest';
import { shortNodes } from './short-names.ts';

const shorts = (...names: string[]) => [...shortNodes(names).values()];

test('nodes lose what all of their names begin with', () => {
  expect(shorts('shop-control-plane', 'shop-worker', 'shop-worker2')).toEqual([
    'control-plane',
    'worker',
    'worker2',
  ]);
});

test('nodes lose the domain that all of them share', () => {
  expect(shorts('ip-10-0-1-23.eu-west-1.internal', 'ip-10-0-2-7.eu-west-1.internal')).toEqual([
    '1-23',
    '2-7',
  ]);
});

test('a name is kept where it begins another one, and where it stands alone', () => {
  expect(shorts('worker', 'worker2')).toEqual(['worker', 'worker2']);
  expect(shorts('minikube')).toEqual(['minikube']);
  expect(shorts()).toEqual([]);
});
