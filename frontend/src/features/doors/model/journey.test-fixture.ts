import type { Journey } from '@doorstep/backend/contract/doors-picture';
import { at, pods } from './article.test-fixture.ts';

/** Who a pod of the article says it is. */
export function responder(name: string) {
  const { node = '', ip = '' } = pods.find((pod) => pod.name === name) ?? {};
  return { host: name, pod: name, node, namespace: 'doorstep', podIp: ip };
}

/** Parts of a request's way that a test sets. */
export interface JourneyChanges {
  whoami?: Partial<Journey['whoami']>;
  database?: Partial<NonNullable<Journey['database']>>;
}

/** A request through the article's front door: worker2 let it in, x7k2p asked h2vkl, which asked mysql. */
export function aJourney({ whoami, database }: JourneyChanges = {}): Journey {
  return {
    at,
    whoami: {
      backend: responder('backend-684f88687d-h2vkl'),
      frontend: responder('frontend-79cd6cb5c8-x7k2p'),
      client: { remoteAddress: '10.244.1.7', forwardedFor: ['172.18.0.4'] },
      door: { kind: 'LoadBalancer', host: '172.18.255.200', reason: 'It is an address.' },
      database: 'mysql',
      version: '0.1.0',
      ...whoami,
    },
    database: {
      host: 'mysql-db56b65b-n7vgq',
      seenClient: '10.244.2.8',
      encrypted: false,
      ms: 2,
      ...database,
    },
  };
}
