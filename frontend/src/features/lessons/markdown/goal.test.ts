import { expect, test } from 'vitest';
import { goalOf } from './goal.ts';

const place = { folder: 'k8s/lessons/04-nodeport', manifests: ['hatch.yaml'] };

test('a link to another lesson leads to its page', () => {
  const goal = goalOf('../07-whose-address-do-i-see/lesson.md', place);
  expect(goal).toEqual({ kind: 'lesson', number: '07' });
});

test('a link to a manifest of the lesson leads to where its text stands', () => {
  expect(goalOf('hatch.yaml', place)).toEqual({ kind: 'manifest', name: 'hatch.yaml' });
});

test('a manifest of another folder is a file of the repository', () => {
  const goal = goalOf('../05-loadbalancer/hatch.yaml', place);
  expect(goal).toEqual({ kind: 'file', path: 'k8s/lessons/05-loadbalancer/hatch.yaml' });
});

test('a file elsewhere in the repository is told by its path from the root', () => {
  const goal = goalOf('../../../docs/service-types.md', place);
  expect(goal).toEqual({ kind: 'file', path: 'docs/service-types.md' });
});

test('an address of the web opens as it is', () => {
  const href = 'https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer';
  expect(goalOf(href, place)).toEqual({ kind: 'web', href });
});

test('nothing but http leads out of the page', () => {
  const href = 'javascript:alert(1)';
  expect(goalOf(href, place)).toEqual({ kind: 'file', path: href });
  expect(goalOf('//example.com/x', place)).toEqual({ kind: 'file', path: '//example.com/x' });
});
