import { pictureOf, pods, service, services } from '../../model/article.test-fixture.ts';
import { guest, toTheBack, told, wayAlong } from './situation.test-fixture.ts';
import type { Situation } from './situation.test-fixture.ts';

const guarded = (tier: string) => pods.filter((one) => one.tier === tier).map(({ name }) => name);

/** NetworkPolicies round every tier, certificates between them, and a stranger. */
export const walls: Situation = {
  picture: pictureOf(
    [
      service('frontend', { ...services[0], mutualTls: false }),
      service('backend', {
        clusterIp: '10.96.101.8',
        ports: [{ port: 443, targetPort: 8443 }],
        mutualTls: true,
      }),
      service('mysql', {
        clusterIp: '10.96.40.2',
        ports: [{ port: 3306, targetPort: 3306 }],
        mutualTls: true,
      }),
    ],
    {
      map: {
        pods: [...pods, guest('visitor-5d4f-q2w3e', 'worker', false)],
        policies: [
          { name: 'default-deny', pods: pods.map(({ name }) => name), ingress: 'from nobody' },
          { name: 'frontend', pods: guarded('frontend'), ingress: 'only from anywhere, TCP 80' },
          {
            name: 'backend',
            pods: guarded('backend'),
            ingress: 'only from pods with tier=frontend, TCP 8443',
          },
          {
            name: 'mysql',
            pods: guarded('mysql'),
            ingress: 'only from pods with tier=backend, TCP 3306',
          },
        ],
      },
    },
  ),
  way: wayAlong(toTheBack, told),
};
