import { expect, test } from 'vitest';
import { faultOfAddress, readTarget } from './target.ts';

test.each([
  ['b.md', 'docs/b.md', ''],
  ['../k8s/a.md#two', 'k8s/a.md', 'two'],
  ['#here', 'docs/a.md', 'here'],
  ['/README.md', 'README.md', ''],
  ['./a%20b.png?raw=true', 'docs/a b.png', ''],
  ['../', '', ''],
  ['../../other/x.md', '../other/x.md', ''],
  ['100%.md', 'docs/100%.md', ''],
])('"%s" in docs/a.md leads to "%s", heading "%s"', (target, path, fragment) => {
  expect(readTarget(target, 'docs/a.md')).toEqual({ kind: 'inside', path, fragment });
});

test.each(['https://a.example/b#c', 'mailto:me@a.example', '//a.example'])(
  '%s is outside',
  (url) => {
    expect(readTarget(url, 'a.md')).toEqual({ kind: 'outside', url });
  },
);

test.each([
  'https://kubernetes.io/docs/#x',
  'http://localhost:8080/doors',
  'http://shop.localhost:8080',
  'http://127.0.0.1:8001/api',
  'mailto:me@a.example',
])('%s has the right form', (url) => {
  expect(faultOfAddress(url)).toBeUndefined();
});

test.each([
  ['http://kubernetes.io', 'begins with http:; expected https:'],
  ['javascript:alert(1)', 'begins with javascript:; expected https:'],
  ['https://', 'is no address; expected https://…'],
  ['//kubernetes.io', 'is no address; expected https://…'],
])('%s has not: %s', (url, fault) => {
  expect(faultOfAddress(url)).toBe(fault);
});
