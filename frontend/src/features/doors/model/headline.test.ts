import type { DoorsDiagnosis } from '@doorstep/backend/contract/doors-matrix';
import { expect, test } from 'vitest';
import { article, at, now, seenSo } from './article.test-fixture.ts';
import { headlineOf } from './headline.ts';
import { tallyOf, tallySentence } from './tally.ts';
import { viewOf } from './view.ts';

const headline = (picture = article(), later = 0) => headlineOf(viewOf(picture), now + later);
const lost = (picture = article()) => headlineOf(viewOf(picture), now, { isLost: true });
const tally = (picture = article(), later = 0) => tallySentence(viewOf(picture), now + later);

const diagnosis: DoorsDiagnosis = {
  cause: 'selector matches no pod',
  sentence: 'The list is empty.',
  lookAt: [],
  run: '',
  claims: [],
};

const broken = (services: string[], diagnoses = [diagnosis]) => ({
  ...seenSo(article(), ({ door, expected }) => {
    const isOf = services.some((service) => door.includes(`/${service}`));
    return isOf && expected === 'open' ? { result: 'refused', verdict: 'mismatch' } : {};
  }),
  diagnoses,
});

test('the tally counts doors, places and what was seen', () => {
  expect(tallyOf(viewOf(article()), now)).toEqual({
    doors: 22,
    places: 9,
    open: 147,
    shut: 51,
    inDoubt: 0,
    mismatch: 0,
  });
  expect(tally()).toBe('22 doors tried from 9 places: 147 open, 51 shut, all as expected.');
  expect(headline()).toEqual({ state: 'open', text: 'Every door behaves as written.' });
});

test('what was not tried is counted apart and never as open or shut', () => {
  const picture = seenSo(article(), ({ vantage }) => (vantage === 'backend pod' ? {} : undefined));
  expect(tally(picture)).toBe(
    '22 doors tried from 1 place: 19 open, 3 shut, all as expected. 176 more in doubt: not tried lately.',
  );
  expect(headline(picture).text).toBe('Every door that was tried behaves as written.');
});

test('a mismatch is named by its Service, with what it says and its cause', () => {
  const picture = broken(['backend']);
  expect(headline(picture)).toEqual({
    state: 'mismatch',
    text: 'The doors of backend do not do what is written.',
  });
  expect(tally(picture)).toMatch(
    /: \d+ of 198 tries differ from what is written\. All \d+ say: expected open, got refused\. They have one cause\.$/,
  );
  expect(tally(broken(['backend'], [diagnosis, diagnosis]))).not.toContain('cause');
});

test('several Services are named in the order of the chain', () => {
  expect(headline(broken(['mysql', 'frontend'])).text).toBe(
    'The doors of frontend and mysql do not do what is written.',
  );
});

test('a single mismatch is told in the singular', () => {
  const picture = seenSo(article(), ({ id }) =>
    id === 'your machine > LoadBalancer/frontend'
      ? { result: 'answered', status: 404, verdict: 'mismatch' }
      : {},
  );
  expect(tally(picture)).toContain(
    '1 of 198 tries differs from what is written. It says: expected open, got answered 404.',
  );
});

test('a picture in which most doors are shut says that this is meant', () => {
  const picture = seenSo(article(), () => ({ verdict: 'shut' }));
  expect(headline(picture).text).toBe('Every door behaves as written, and most are shut.');
});

test('what was seen over a minute ago proves nothing, mismatches neither', () => {
  expect(headline(broken(['backend']), 61_000)).toEqual({
    state: 'in doubt',
    text: 'No door was tried for over a minute, so all of them are in doubt.',
  });
  expect(tally(article(), 61_000)).toBe('198 in doubt: not tried lately.');
  expect(headline(article({ seen: {} })).text).toBe('No door has been tried yet.');
});

test('a stale picture is in doubt and says since when; a mismatch in it is still said first', () => {
  const freshness = { state: 'stale' as const, since: at };
  expect(headline(article({ freshness })).state).toBe('in doubt');
  expect(headline(article({ freshness })).text).toMatch(
    /^This picture may be old: the cluster has told nothing since \d\d:42:31\.$/,
  );
  expect(headline({ ...broken(['backend']), freshness }).state).toBe('mismatch');
});

test('one gatehouse and no other door outside is said so', () => {
  const { map, ...rest } = article();
  const services = map.services.map((service) => ({ ...service, type: 'ClusterIP' as const }));
  const shop = { kind: 'Ingress' as const, name: 'shop', addresses: [], tls: false, rules: [] };
  const picture = { ...rest, map: { ...map, services, entrances: [shop] } };
  expect(headline(picture).text).toBe(
    'Every door behaves as written: one gatehouse, no other way in.',
  );
});

test('a shop that does not answer is not said to behave, and what was wrong stays said', () => {
  expect(lost()).toEqual({
    state: 'in doubt',
    text: 'The shop does not answer: this is how it was when it last did.',
  });
  expect(lost(broken(['backend']))).toEqual(headline(broken(['backend'])));
});
