import { expect, test } from '../../fixtures/cluster.ts';
import { shopEntrance } from '../../fixtures/shop-entrance.ts';

const crowd = 200;

test('A crowd from one address is asked to wait by the API, and sees every page', async ({
  cluster,
}) => {
  const { knock } = await shopEntrance(cluster);
  const all = (path: string) => Promise.all(Array.from({ length: crowd }, () => knock(path)));
  const answers = await all('/api/whoami');
  const statuses = new Set(answers.map((answer) => 'status' in answer && answer.status));
  expect(statuses).toEqual(new Set([200, 429]));
  const refused = answers.find((answer) => 'status' in answer && answer.status === 429);
  expect(refused).toHaveProperty('body', expect.stringContaining('"code":"rate_limited"'));

  const pages = await all('/');
  expect(new Set(pages.map((answer) => 'status' in answer && answer.status))).toEqual(
    new Set([200]),
  );
});

test('The back office is shut to addresses that are not on its list', async ({ cluster }) => {
  const { knock } = await shopEntrance(cluster);
  for (const path of ['/api/admin/orders', '/admin', '/api//admin/orders']) {
    expect(await knock(path), path).toMatchObject({
      status: 403,
      body: expect.stringContaining('"code":"forbidden"'),
    });
  }
});
