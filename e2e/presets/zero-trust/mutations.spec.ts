import type { Claim } from '@doorstep/k8s/matrix/claim';
import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import { expect, test } from '../../fixtures/matrix.ts';

/** Without DNS one look takes most of a minute: the pods do not give up asking for names sooner. */
const patience = { timeout: 75_000 };

/** The inner doors, as everybody but their own pods finds them. */
const isGuarded = ({ door, vantage }: Claim) =>
  (door.kind === 'ClusterIP' || door.kind === 'DNS name') &&
  vantageId(vantage) !== `${door.service} pod`;

const isNeeded = (claim: Claim) => isGuarded(claim) && claim.expected === 'open';

const isOfMysql = ({ door, vantage }: Claim) =>
  door.kind === 'ClusterIP' && vantageId(vantage) === 'mysql pod' && door.service === 'frontend';

const nameOf = ({ claim: { vantage, door } }: Row) =>
  `${vantageId(vantage)} to ${door.kind} of ${door.service}`;

const mismatches = (rows: Row[]) =>
  rows.filter(({ verdict }) => verdict === 'mismatch').map(nameOf);

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
  'frontend-from-outside': 'stranger pod to ClusterIP of frontend',
};

for (const [policy, row] of Object.entries(needed)) {
  const title = `Without ${policy} the table turns red, and green when it is back`;
  const tag = policy === 'to-dns' ? ['@long'] : [];
  test(title, { tag }, async ({ matrix, policies }) => {
    const red = async () => mismatches(await matrix.look(isNeeded));

    await policies.remove(policy);
    await expect.poll(red, patience).toContain(row);

    await policies.restore();
    await expect.poll(red, patience).toEqual([]);
  });
}

test('Without default-deny the table is red where MySQL gets out', async ({ matrix, policies }) => {
  const red = async () => mismatches(await matrix.look(isOfMysql));
  expect(await red()).toEqual([]);

  await policies.remove('default-deny');
  await expect.poll(red, patience).toEqual(['mysql pod to ClusterIP of frontend']);

  await policies.restore();
  await expect.poll(red, patience).toEqual([]);
});

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

test('Every policy has its test here, but those of the order test, which is no place to ask from', ({
  policies,
}) => {
  const ofTheOrderTest = ['frontend-from-order-test', 'order-test-to-frontend'];
  const tested = [...Object.keys(needed), 'default-deny', ...ofTheOrderTest];
  expect(policies.names.toSorted()).toEqual(tested.toSorted());
});
