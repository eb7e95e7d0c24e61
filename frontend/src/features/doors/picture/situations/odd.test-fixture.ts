import { pictureOf, pods, service, services } from '../../model/article.test-fixture.ts';
import { guest, inner, pod, wayAlong } from './situation.test-fixture.ts';
import type { Situation } from './situation.test-fixture.ts';

/** Two front doors, a name for a database elsewhere, a headless Service, a pod that waits for a node. */
export const odd: Situation = {
  picture: pictureOf(
    [
      ...services.slice(0, 1),
      service('backend', {
        ...services[1],
        type: 'LoadBalancer',
        externalAddresses: [],
      }),
      service('mysql', { type: 'ExternalName', externalName: 'db.example.com', ports: [] }),
      service('search', { headless: true, ports: [{ port: 9200, targetPort: 9200 }] }),
    ],
    {
      map: {
        pods: [
          ...pods
            .filter(({ tier }) => tier !== 'mysql')
            .map((one, index) =>
              index === 3 ? { ...one, ready: false, trouble: 'CrashLoopBackOff' } : one,
            ),
          {
            name: 'backend-684f88687d-pend1',
            tier: 'backend',
            ready: false,
            phase: 'Pending',
            terminating: false,
            proxy: false,
          },
          { ...guest('search-0', 'worker', false), tier: 'search', terminating: true },
        ],
      },
    },
  ),
  way: wayAlong(
    [
      { kind: 'hatch', service: 'backend', node: 'control-plane' },
      inner('backend'),
      pod('backend-684f88687d-4mzqd'),
      { kind: 'signpost', service: 'mysql' },
    ],
    ['backend **4mzqd** asked db.example.com.'],
  ),
};
