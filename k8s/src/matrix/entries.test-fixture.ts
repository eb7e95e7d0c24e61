import type { Gateway } from '../topology/gateways.ts';
import type { HttpRoute } from '../topology/http-routes.ts';
import type { Ingress } from '../topology/ingresses.ts';
import type { Topology } from '../topology/topology.ts';
import { picture, shopService } from './picture.test-fixture.ts';

const services = ['frontend', 'backend', 'mysql'].map((tier) => shopService(tier));

const prefix = (path: string, service: string) => ({ path, pathType: 'Prefix', service, port: 80 });

/** One Ingress for both tiers, by path and by host, with TLS. */
export function ingressPicture(
  changes: Partial<Ingress> = {},
  more: Partial<Topology> = {},
): Topology {
  const ingress: Ingress = {
    namespace: 'doorstep',
    name: 'ecommerce-ingress',
    rules: [
      { host: 'shop.localhost', paths: [prefix('/api', 'backend'), prefix('/', 'frontend')] },
      { host: 'api.shop.localhost', paths: [prefix('/', 'backend')] },
    ],
    tls: [{ hosts: ['shop.localhost', 'api.shop.localhost'] }],
    addresses: ['172.18.255.201'],
    ...changes,
  };
  return picture({ services, ingresses: [ingress], ...more });
}

/** A listener for HTTP or HTTPS, by its port. */
export function listener(name: string, port: number): Gateway['listeners'][number] {
  return { name, port, protocol: port === 443 ? 'HTTPS' : 'HTTP', routesFrom: 'Same' };
}

const backends = (service: string) => [{ service, port: 80, weight: 1 }];

/** One Gateway with two listeners, and one route to both tiers. */
export function gatewayPicture({
  gateway = {},
  route = {},
}: { gateway?: Partial<Gateway>; route?: Partial<HttpRoute> } = {}): Topology {
  const shop = { namespace: 'doorstep', name: 'shop' };
  const whole: Gateway = {
    ...shop,
    className: 'contour',
    listeners: [listener('http', 80), listener('https', 443)],
    addresses: ['172.18.255.202'],
    programmed: true,
    ...gateway,
  };
  const rules = [
    { paths: [{ type: 'PathPrefix', value: '/api' }], backends: backends('backend') },
    { paths: [{ type: 'PathPrefix', value: '/' }], backends: backends('frontend') },
  ];
  const parents = [{ namespace: whole.namespace, name: whole.name }];
  const routes = [{ ...shop, hostnames: ['shop.localhost'], parents, rules, ...route }];
  return picture({ services, gateways: [whole], httpRoutes: routes });
}
