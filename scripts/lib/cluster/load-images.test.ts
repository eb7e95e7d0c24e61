import { expect, test } from 'vitest';
import { fullName } from './load-images.ts';

test.each([
  ['mysql:9.7', 'docker.io/library/mysql:9.7'],
  ['doorstep/backend:0a1b', 'docker.io/doorstep/backend:0a1b'],
  ['quay.io/metallb/speaker:v0.16.1', 'quay.io/metallb/speaker:v0.16.1'],
  ['localhost:5000/backend:1', 'localhost:5000/backend:1'],
])('a node knows %s as %s', (image, full) => {
  expect(fullName(image)).toBe(full);
});
