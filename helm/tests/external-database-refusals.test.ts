import { expect, test } from 'vitest';
import { refusal } from './render.ts';

const existingSecret = 'external-database';

function external(values: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return refusal({ mysql: { existingSecret, external: values, ...more } });
}

test('a name and addresses together are refused', async () => {
  const message = await external({ dnsName: 'db.example.com', addresses: ['192.0.2.10'] });
  expect(message).toContain('(db.example.com) and mysql.external.addresses (192.0.2.10)');
  expect(message).toContain('Empty one of them');
});

test.each(['192.0.2.10', '2001:db8::10', '::1'])('%s is refused as a name', async (address) => {
  const message = await external({ dnsName: address });
  expect(message).toContain(`mysql.external.dnsName is ${address}, which is an address`);
  expect(message).toContain(`Set mysql.external.addresses to [${address}] instead`);
});

test.each(['mysql://db', 'db:3306', 'db_1.example.com', 'DB.example.com', 'db..example.com'])(
  '%s is refused as no name',
  async (dnsName) => {
    expect(await external({ dnsName })).toContain(
      'which is no DNS name.\nSet it to the name alone',
    );
  },
);

test.each(['mysql', 'mysql.default', 'mysql.default.svc', 'mysql.default.svc.cluster.local.'])(
  '%s is refused, because it is the alias itself',
  async (dnsName) => {
    expect(await external({ dnsName })).toContain('it would be an alias of itself');
  },
);

test('another port is refused behind a name, which maps none', async () => {
  const message = await external({ dnsName: 'db.example.com', port: 3307 });
  expect(message).toContain('the backend would ask db.example.com at port 3306');
  expect(message).toContain('Set mysql.service.port to 3307 too');
  expect(message).toContain('or give mysql.external.addresses instead');
});

test.each(['192.0.2.256', '192.0.2.10:3306', '192.0.2.0/24', 'db.example.com', '192.0.2.01', ''])(
  '"%s" is refused as no address',
  async (address) => {
    const message = await external({ addresses: [address] });
    expect(message).toContain(`holds "${address}", which is no IP address`);
    expect(message).toContain('a DNS name belongs in mysql.external.dnsName');
  },
);

test.each(['127.0.0.1', '0.0.0.0', '169.254.1.1', '::1', '::', '0:0:0:0:0:0:0:1', 'FE80::1'])(
  '%s is refused, because it means something else on every machine',
  async (address) => {
    const message = await external({ addresses: [address] });
    expect(message).toContain('means something else on every machine');
    expect(message).toContain('under which the nodes of the cluster reach your MySQL');
  },
);

test('addresses of two families are refused', async () => {
  const message = await external({ addresses: ['192.0.2.10', '2001:db8::10'] });
  expect(message).toContain('mixes IPv4 (192.0.2.10) and IPv6 (2001:db8::10)');
});

test.each([{ dnsName: 'db.example.com' }, { addresses: ['192.0.2.10'] }])(
  '%o is refused without a Secret of yours',
  async (values) => {
    const message = await refusal({ mysql: { external: values } });
    expect(message).toContain('mysql.existingSecret is empty');
    expect(message).toContain('kubectl create secret generic external-database');
  },
);

test.each([
  ['type', 'NodePort', '--set mysql.service.type=ClusterIP'],
  ['internalTrafficPolicy', 'Local', '--set mysql.service.internalTrafficPolicy=null'],
  ['sessionAffinity', 'ClientIP', '--set mysql.service.sessionAffinity=null'],
])('a Service field (%s: %s) is refused', async (field, value, advice) => {
  const message = await external({ dnsName: 'db.example.com' }, { service: { [field]: value } });
  expect(message).toContain(`mysql.service.${field} is set ("${value}")`);
  expect(message).toContain(advice);
});
