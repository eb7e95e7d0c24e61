import { expect, test } from 'vitest';
import { respell, spellingIn } from './spellings.ts';

const one =
  'Porch: @porch/k8s, porch.dev/calls, porch_cart, $PORCH_BIND, kind-porch, .data/porch.sqlite';
const two =
  'Tin Roof: @tin-roof/k8s, tin-roof.dev/calls, tin_roof_cart, $TIN_ROOF_BIND, kind-tin-roof, .data/tin-roof.sqlite';

test('a name is written in titles, variables, cookies and names as each of them wants it', () => {
  expect(respell(one, 'porch', 'tin-roof')).toBe(two);
});

test('and back again, nothing is lost', () => {
  expect(respell(two, 'tin-roof', 'porch')).toBe(one);
});

test('a name within the new one is no trouble', () => {
  expect(respell('porch_cart, Porch', 'porch', 'porch-two')).toBe('porch_two_cart, Porch Two');
});

test.each(['the Tin Roof', 'TIN_ROOF=1', 'tin_roof_x', 'kind-tin-roof'])(
  '"%s" has the name in it, in one of its spellings',
  (text) => {
    expect(spellingIn(text, 'tin-roof')).toBeDefined();
    expect(spellingIn(text, 'tin-roofs')).toBeUndefined();
  },
);
