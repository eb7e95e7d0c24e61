import { expect, test } from 'vitest';
import type { DoorsClaim } from '../../contract/doors-matrix.ts';
import type { DoorsPicture, Happening } from '../../contract/doors-picture.ts';
import { applyChange } from './apply-change.ts';

const at = '2026-11-21T12:00:00.000Z';

const empty: DoorsPicture = {
  source: { kind: 'cluster' },
  freshness: { state: 'live', since: at },
  map: {
    namespace: 'doorstep',
    takenAt: at,
    nodes: [],
    services: [],
    pods: [],
    entrances: [],
    policies: [],
    missing: [],
  },
  vantages: [],
  doors: [],
  claims: [],
  seen: {},
  diagnoses: [],
  excerpts: {},
  happenings: [],
  answers: [],
};

function answer(service: string, pod: string) {
  return { at, service, door: 'd', pod };
}

function happening(id: string, what = 'Pod came'): Happening {
  return { id, at, about: 'pod', object: 'Pod/a', what, mismatch: false };
}

test('twenty happenings are kept, and one that is told again takes its old place', () => {
  const told = Array.from({ length: 20 }, (_, index) => happening(`${20 - index}`));
  const full = applyChange(empty, { happenings: told });
  const after = applyChange(full, { happenings: [happening('21'), happening('19', 'Pod went')] });
  expect(after.happenings).toHaveLength(20);
  expect(after.happenings.slice(0, 3).map(({ id, what }) => `${id} ${what}`)).toEqual([
    '21 Pod came',
    '20 Pod came',
    '19 Pod went',
  ]);
});

test('forty answers of each Service are kept, the newest last', () => {
  const many = Array.from({ length: 45 }, (_, index) => answer('backend', `pod-${index}`));
  const { answers } = applyChange(empty, { answers: [answer('frontend', 'f'), ...many] });
  expect(answers).toHaveLength(41);
  expect(answers[0]).toMatchObject({ service: 'frontend' });
  expect(answers[1]).toMatchObject({ pod: 'pod-5' });
  expect(answers.at(-1)).toMatchObject({ pod: 'pod-44' });
});

function claim(id: string): DoorsClaim {
  const why = { because: 'It says so.', object: 'Service/backend', field: 'spec.type' };
  return { id, vantage: 'backend pod', door: id, expected: 'shut', ...why };
}

const seen = { result: 'refused', verdict: 'shut', at } as const;

test('what was seen of a claim goes with the claim', () => {
  const both = { ...empty, claims: [claim('one'), claim('two')] };
  const first = applyChange(both, { seen: { one: seen, two: seen } });
  expect(Object.keys(applyChange(first, { claims: [claim('two')] }).seen)).toEqual(['two']);
});

test('what was seen is merged, other parts are replaced', () => {
  const both = { ...empty, claims: [claim('one'), claim('two')] };
  const first = applyChange(both, { seen: { one: seen, two: seen } });
  const second = applyChange(first, {
    seen: { two: { ...seen, verdict: 'mismatch' } },
    freshness: { state: 'stale', since: at, why: 'gone' },
  });
  expect(second.seen).toMatchObject({ one: { verdict: 'shut' }, two: { verdict: 'mismatch' } });
  expect(second.freshness.state).toBe('stale');
});
