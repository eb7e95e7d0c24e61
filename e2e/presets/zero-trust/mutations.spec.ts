import type { Claim } from '@doorstep/k8s/matrix/claim';
import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import { expect, test } from '../../fixtures/matrix.ts';

/** Without DNS one look takes most of a minute: the pods do not give up asking for names sooner. */
const patience = { timeout: 75_000 };

/** The doors with a list of callers, past which a policy alone decides. */
const isGuarded = ({ door, vantage }: Claim) =>
  (door.kind === 'ClusterIP' || door.kind === 'DNS name') &&
  (door.service === 'backend' || door.service === 'mysql') &&
  vantageId(vantage) !== `${door.service} pod`;

const isNeeded = (claim: Claim) => isGuarded(claim) && claim.expected === 'open';

const isStorefront = ({ door }: Claim) => door.kind === 'ClusterIP' && door.service === 'frontend';

const nameOf = ({ claim: { vantage, door } }: Row) =>
  `${vantageId(vantage)} to ${door.kind} of ${door.service}`;

const mismatches = (rows: Row[]) =>
  rows.filter(({ verdict }) => verdict === 'mismatch').map(nameOf);

const verdicts = (rows: Row[]) =>
  Object.fromEntries(rows.map((row) => [vantageId(row.claim.vantage), row.verdict]));

test('Every door is open to whom it is meant for, and shut to everybody else', async ({
  matrix,
}) => {
  const rows = await matrix.look();
  expect(mismatches(rows)).toEqual([]);
  expect(rows.filter(({ verdict }) => verdict === 'open').length).toBeGreaterThan(10);
  expect(rows.filter(({ verdict }) => verdict === 'shut').length).toBeGreaterThan(50);
});

/** Each policy that lets something through, and a row that turns red without it. */
const needed = {
  'frontend-to-backend': 'frontend pod to ClusterIP of backend',
  'backend-from-frontend': 'frontend pod to ClusterIP of backend',
  'backend-to-mysql': 'backend pod to ClusterIP of mysql',
  'mysql-from-backend': 'backend pod to ClusterIP of mysql',
  'to-dns': 'frontend pod to DNS name of backend',
};

for (const [policy, row] of Object.entries(needed)) {
  test(`Without ${policy} the table turns red, and green when it is back`, async ({
    matrix,
    policies,
  }) => {
    const red = async () => mismatches(await matrix.look(isNeeded));

    await policies.remove(policy);
    await expect.poll(red, patience).toContain(row);

    await policies.restore();
    await expect.poll(red, patience).toEqual([]);
  });
}

test('With mysql-from-backend open to everybody, the table is red where strangers get in', async ({
  matrix,
  policies,
}) => {
  const red = async () => mismatches(await matrix.look(isGuarded));

  await policies.widen('mysql-from-backend');
  await expect
    .poll(red, patience)
    .toEqual(
      expect.arrayContaining([
        'stranger pod to ClusterIP of mysql',
        'other namespace to ClusterIP of mysql',
      ]),
    );

  await policies.restore();
  await expect.poll(red, patience).toEqual([]);
});

test('With backend-from-frontend open to everybody, a stranger gets to the backend and not in', async ({
  matrix,
  policies,
}) => {
  const seen = async () => {
    const rows = await matrix.look(
      ({ door, vantage }) =>
        vantage.kind === 'stranger' && door.kind === 'ClusterIP' && door.service === 'backend',
    );
    return rows.map(({ verdict, observation: { result } }) => ({ verdict, result }));
  };
  const silent = [{ verdict: 'shut', result: 'timed out' }];
  expect(await seen()).toEqual(silent);

  await policies.widen('backend-from-frontend');
  // The certificate is asked for behind the wall.
  await expect.poll(seen, patience).toEqual([{ verdict: 'shut', result: 'refused' }]);

  await policies.restore();
  await expect.poll(seen, patience).toEqual(silent);
});

// Nobody is listed as the storefront's caller: what is expected there follows the policies.
test('Without default-deny MySQL gets out to the storefront', async ({ matrix, policies }) => {
  const mysql = async () => verdicts(await matrix.look(isStorefront))['mysql pod'];
  expect(await mysql()).toBe('shut');

  await policies.remove('default-deny');
  await expect.poll(mysql, patience).toBe('open');

  await policies.restore();
  await expect.poll(mysql, patience).toBe('shut');
});

test('Without frontend-from-outside nobody gets in to the storefront', async ({
  matrix,
  policies,
}) => {
  const fromOutside = async () => {
    const { 'stranger pod': stranger, 'other namespace': other } = verdicts(
      await matrix.look(isStorefront),
    );
    return { stranger, other };
  };

  await policies.remove('frontend-from-outside');
  await expect.poll(fromOutside, patience).toEqual({ stranger: 'shut', other: 'shut' });

  await policies.restore();
  await expect.poll(fromOutside, patience).toEqual({ stranger: 'open', other: 'open' });
});

test('Every policy has its test here, but those of the order test, which is no place to ask from', ({
  policies,
}) => {
  const others = ['default-deny', 'frontend-from-outside'];
  const ofTheOrderTest = ['frontend-from-order-test', 'order-test-to-frontend'];
  const tested = [...Object.keys(needed), ...others, ...ofTheOrderTest];
  expect(policies.names.toSorted()).toEqual(tested.toSorted());
});
