import { connect } from 'node:tls';
import { once } from 'node:events';
import { expect, test } from '../../fixtures/cluster.ts';
import { kubectl } from '../../fixtures/kubectl.ts';
import { shopEntrance } from '../../fixtures/shop-entrance.ts';

interface Entrance {
  name: string;
  host: string;
  port: number;
}

test('A certificate whose Secret is gone is issued anew, and the new one is shown at the door', async ({
  cluster,
}) => {
  const entrance = await shopEntrance(cluster);
  const before = await serialOf(entrance);
  await kubectl('delete', 'secret/shop-tls');
  // In between nobody may be shown at the door.
  await expect(async () => expect(await serialOf(entrance)).not.toBe(before)).toPass({
    timeout: 60_000,
  });
  await expect.poll(() => entrance.knock('/')).toMatchObject({ status: 200 });
});

/** The serial number of the certificate that is shown. */
async function serialOf({ name, host, port }: Entrance): Promise<string> {
  const socket = connect({ host, port, servername: name, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const serial = socket.getPeerX509Certificate()?.serialNumber;
  socket.destroy();
  if (!serial) throw new Error(`${name} shows no certificate.`);
  return serial;
}
