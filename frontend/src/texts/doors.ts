import type { Whoami } from '@doorstep/backend/contract/whoami';

type DoorKind = Whoami['door']['kind'];

const contains =
  'Inside it is a **NodePort**, and inside that a **ClusterIP**: each door contains the one before.';

/** Sentences may carry **emphasis**. */
export const bandTexts = {
  heading: 'Which door did you come through?',
  door: {
    Ingress:
      'This shop runs on Kubernetes, and you reached it through an **Ingress**: one address that reads the host name and the path, and picks the **ClusterIP** behind them.',
    Gateway:
      'This shop runs on Kubernetes, and you reached it through a **Gateway**: one address, and a route of the shop’s own that says which **ClusterIP** gets which path.',
    LoadBalancer: `This shop runs on Kubernetes, and you reached it through a **LoadBalancer**. ${contains}`,
    NodePort:
      'This shop runs on Kubernetes, and you reached it through a **NodePort**. Inside it is a **ClusterIP**; a **LoadBalancer** would be one more door around it.',
    ClusterIP:
      'This shop runs on Kubernetes, and you reached it through a **ClusterIP**, the innermost door. A **NodePort** contains it, and a **LoadBalancer** contains both.',
    Pod: 'This shop runs on Kubernetes, and you went past every door, straight to a **pod**. The doors are a **ClusterIP**, a **NodePort** around it, and a **LoadBalancer** around both.',
    Local:
      'This shop is made for Kubernetes; just now it runs on **this machine**, where there is no door to choose. In a cluster there are three: a **LoadBalancer** contains a **NodePort**, which contains a **ClusterIP**.',
    Unknown:
      'This shop is made for Kubernetes, and how you came in cannot be seen from inside. Its doors are three: a **LoadBalancer** contains a **NodePort**, which contains a **ClusterIP**.',
  } satisfies Record<DoorKind, string>,
  waiting: `Three doors lead into a shop on Kubernetes. The widest is a **LoadBalancer**. ${contains}`,
  invitation: 'Walk up to every one of them and see who answers.',
  link: 'See the doors',
};

export const servedTexts = {
  through: (who: string, node: string | undefined, door: DoorKind) =>
    `Answered by **${who}**${node ? ` on **${node}**` : ''}. ${
      door === 'Unknown' || door === 'Local'
        ? 'Through which door cannot be seen from inside.'
        : door === 'Pod'
          ? 'You went straight to the **pod**.'
          : `You came through the **${door}**.`
    }`,
  local: 'Answered by **this machine**. No cluster, no doors yet.',
  nobody: 'Nobody answered just now.',
};

export const doorsTexts = {
  notYet:
    'There is no cluster here yet, so there is no door to see: the shop runs on this machine. To build one, with real doors, type:',
  command: 'npm run up',
  door: 'Your door',
  reason: 'How we know',
  host: 'You asked for',
  frontend: 'Storefront',
  backend: 'Backend',
  address: 'Knocked from',
  addressHint: 'as the backend saw it',
  forwarded: 'Came by way of',
  forwardedHint: 'X-Forwarded-For, first hop first',
  nobodyBetween: 'Nobody in between',
  database: 'Database',
  databases: { sqlite: 'SQLite, in a file', mysql: 'MySQL' },
  version: 'Version',
  pod: 'pod',
  node: 'node',
  namespace: 'namespace',
  podIp: 'address',
  askAgain: 'Ask again',
  nested: 'Three doors, one inside the other',
  kinds: [
    {
      name: 'ClusterIP',
      text: 'An address and a name inside the cluster. Only pods can walk up to it; they come and go behind it, it stays.',
    },
    {
      name: 'NodePort',
      text: 'The same, and a port from 30000 to 32767 on every node, also on a node with no pod behind it. A packet to any of them ends at the ClusterIP’s pods.',
    },
    {
      name: 'LoadBalancer',
      text: 'Both of these, and an address of its own outside the cluster. It hands over to the nodes, and from there the way is the same.',
    },
  ],
};
