/** The tiers that are rolled, and their containers. */
export const containers = { frontend: 'nginx', backend: 'node' } as const;
export type RolledTier = keyof typeof containers;
export const rolledTiers: RolledTier[] = ['frontend', 'backend'];

/** A part of what keeps a rollout from being noticed, and how somebody would take it away. */
export interface Piece {
  name: string;
  /** What the shop then does. */
  what: string;
  removals: Removal[];
}

/** A change to the pods of a tier (as `kubectl patch` takes it), or to a file of nginx. */
export type Removal = PodRemoval | FileRemoval;

export interface PodRemoval {
  tier: RolledTier;
  /** Merged into `spec.template.spec`. */
  pod?: object;
  /** Merged into its container. */
  container?: object;
}

export interface FileRemoval {
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  replacement: string;
}

const configuration = '/etc/nginx/nginx.conf';
const server = '/etc/nginx/templates/storefront.conf.template';

const bothTiers = (removal: Omit<PodRemoval, 'tier'>): Removal[] =>
  rolledTiers.map((tier) => ({ tier, ...removal }));

/** Each by itself. */
export const pieces: Piece[] = [
  {
    name: 'pre-stop',
    what: 'no preStop: a pod ends at once, while Services still send to it',
    removals: bothTiers({ container: { lifecycle: null } }),
  },
  {
    name: 'grace',
    what: 'terminationGracePeriodSeconds 6, a second more than preStop: killed while it drains',
    removals: bothTiers({ pod: { terminationGracePeriodSeconds: 6 } }),
  },
  {
    name: 'readiness',
    what: 'no startup and readiness probes: a pod gets requests before it listens',
    removals: bothTiers({ container: { startupProbe: null, readinessProbe: null } }),
  },
  {
    name: 'client-keep-alive',
    what: "nginx that ends closes customers' idle connections at once (keepalive_min_timeout 0)",
    removals: [
      {
        file: configuration,
        find: 'keepalive_min_timeout 10s;',
        replacement: 'keepalive_min_timeout 0;',
      },
    ],
  },
  {
    name: 'api-keep-alive',
    what: 'the API that ends closes idle connections at once (SHUTDOWN_DELAY_MS 0), nginx keeps them for a minute',
    removals: [
      { tier: 'backend', container: { env: [{ name: 'SHUTDOWN_DELAY_MS', value: '0' }] } },
      { file: server, find: 'keepalive_time 10s;', replacement: 'keepalive_time 1h;' },
      { file: server, find: 'keepalive_timeout 4s;', replacement: 'keepalive_timeout 60s;' },
    ],
  },
  {
    name: 'retry',
    what: 'nginx asks no second time (proxy_next_upstream off)',
    removals: [
      {
        file: server,
        find: 'proxy_next_upstream error timeout;',
        replacement: 'proxy_next_upstream off;',
      },
    ],
  },
];
