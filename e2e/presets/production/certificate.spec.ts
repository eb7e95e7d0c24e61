import { expect, test } from '../../fixtures/cluster.ts';
import { kubectl } from '../../fixtures/kubectl.ts';
import { shopEntrance } from '../../fixtures/shop-entrance.ts';
import { shownSerial } from '../../fixtures/shown-certificate.ts';

test('A certificate whose Secret is gone is issued anew, and the new one is shown at the door', async ({
  cluster,
}) => {
  const entrance = await shopEntrance(cluster);
  const before = await shownSerial(entrance);
  await kubectl('delete', 'secret/shop-tls');
  // In between nobody may be shown at the door.
  await expect(async () => expect(await shownSerial(entrance)).not.toBe(before)).toPass({
    timeout: 60_000,
  });
  await expect.poll(() => entrance.knock('/')).toMatchObject({ status: 200 });
});
