import { readFileSync } from 'node:fs';
import { readAdminConfig } from './admin-config.ts';
import type { AdminConfig } from './admin-config.ts';
import { readDoorsConfig } from './doors-config.ts';
import type { DoorsConfig } from './doors-config.ts';
import { parseNetworks } from './lib/client-address.ts';
import type { TrustedProxies } from './lib/client-address.ts';
import type { CertificateFiles } from './tls/certificates.ts';
import { readDatabaseTls, readTlsConfig } from './tls/tls-config.ts';
import type { TlsConfig } from './tls/tls-config.ts';

/** Where the data lies: a file of the embedded SQLite, or a MySQL server. */
export type DatabaseConfig = { engine: 'sqlite'; file: string } | MysqlConfig;

export interface MysqlConfig {
  engine: 'mysql';
  host: string;
  port: number;
  name: string;
  user: string;
  password: string;
  /** Unset, the connection is not encrypted. */
  tls?: CertificateFiles;
}

/** Where this process runs, as the pod's downward API told it. */
export interface PlaceConfig {
  pod?: string;
  node?: string;
  namespace?: string;
  podIp?: string;
}

export interface Config {
  host: string;
  port: number;
  /** Where the kubelet, which has no certificate, asks after our health, over plain HTTP. */
  healthPort?: number;
  /** Unset, the API speaks plain HTTP. */
  tls?: TlsConfig;
  logLevel: LogLevel;
  database: DatabaseConfig;
  /** Folder of the built storefront; unset where nginx serves it. */
  storefrontDir?: string;
  /** How long readiness fails, and every answer ends its connection, before the idle ones are closed; ms. */
  shutdownDelay: number;
  place: PlaceConfig;
  doors: DoorsConfig;
  /** Made an admin's account at start; unset, nobody is. */
  admin?: AdminConfig;
  /** Whose X-Forwarded-For is believed when tries are counted; unset, the last hop's. */
  trustedProxies?: TrustedProxies;
  /** Of one client address and this process; 0 is no limit. */
  checkoutsPerMinute: number;
  /** `spec.type` of this tier's Service, when the chart tells it. */
  serviceType?: string;
  /** What stands before the Services of this shop, when the chart tells it. */
  entrance?: EntranceConfig;
}

/** An Ingress or a Gateway, and the host names that lead through it, in lower case. */
export interface EntranceConfig {
  kind: (typeof entranceKinds)[number];
  hosts: string[];
}

const entranceKinds = ['Ingress', 'Gateway'] as const;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];
type Environment = Readonly<Record<string, string | undefined>>;

/** Every bad variable at once: `message` has one line for each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment can't be used:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads the whole environment once; throws a `ConfigError` that names every bad variable. */
export function readConfig(environment: Environment = process.env): Readonly<Config> {
  const problems: string[] = [];
  const read = (name: string) => environment[name]?.trim() || undefined;

  const integer = (name: string, fallback: number, minimum: number, maximum: number) => {
    const given = read(name);
    if (given === undefined) return fallback;
    const value = Number(given);
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    problems.push(`${name} is "${given}"; expected a whole number from ${minimum} to ${maximum}`);
    return fallback;
  };

  const logLevel = (): LogLevel => {
    const given = read('LOG_LEVEL') ?? 'info';
    const level = logLevels.find((known) => known === given);
    if (!level) problems.push(`LOG_LEVEL is "${given}"; expected one of ${logLevels.join(', ')}`);
    return level ?? 'info';
  };

  const secret = (name: string): string | undefined => {
    const file = read(`${name}_FILE`);
    const given = environment[name];
    if (!file) return given;
    if (given) {
      problems.push(`${name} and ${name}_FILE are both set; set one of them`);
      return given;
    }
    try {
      return readFileSync(file, 'utf8').trimEnd();
    } catch {
      problems.push(`${name}_FILE is "${file}", which can't be read`);
      return undefined;
    }
  };

  const trustedProxies = (): TrustedProxies | undefined => {
    const given = read('TRUSTED_PROXIES');
    const networks = given && parseNetworks(given);
    if (networks) return networks;
    if (given) {
      problems.push(
        `TRUSTED_PROXIES is "${given}"; expected networks, such as 10.0.0.0/8,fd00::/8`,
      );
    }
    return undefined;
  };

  const database = (): DatabaseConfig => {
    const host = read('DB_HOST');
    if (!host) return { engine: 'sqlite', file: read('SQLITE_FILE') ?? '.data/doorstep.sqlite' };
    const user = read('DB_USER');
    const name = read('DB_NAME');
    if (!user) problems.push('DB_USER is missing; DB_HOST asks for MySQL');
    if (!name) problems.push('DB_NAME is missing; DB_HOST asks for MySQL');
    const port = integer('DB_PORT', 3306, 1, 65_535);
    const tls = readDatabaseTls(read, problems);
    const password = secret('DB_PASSWORD');
    if (password === undefined && !read('DB_PASSWORD_FILE')) {
      problems.push('DB_PASSWORD (or DB_PASSWORD_FILE) is missing; DB_HOST asks for MySQL');
    }
    return {
      engine: 'mysql',
      host,
      port,
      name: name ?? '',
      user: user ?? '',
      password: password ?? '',
      ...(tls && { tls }),
    };
  };

  const entrance = (): EntranceConfig | undefined => {
    const given = read('ENTRANCE_KIND');
    const hosts = (read('ENTRANCE_HOSTS') ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    if (!given && hosts.length === 0) return undefined;
    const kind = entranceKinds.find((known) => known === given);
    if (!kind) {
      problems.push(`ENTRANCE_KIND is "${given ?? ''}"; expected ${entranceKinds.join(' or ')}`);
    }
    if (hosts.length === 0) {
      problems.push('ENTRANCE_HOSTS is missing; ENTRANCE_KIND asks for the host names behind it');
    }
    return kind && { kind, hosts };
  };

  const config: Config = {
    host: read('HOST') ?? '0.0.0.0',
    port: integer('PORT', 8080, 0, 65_535),
    logLevel: logLevel(),
    database: database(),
    shutdownDelay: integer('SHUTDOWN_DELAY_MS', 0, 0, 60_000),
    place: defined({
      pod: read('POD_NAME'),
      node: read('NODE_NAME'),
      namespace: read('POD_NAMESPACE'),
      podIp: read('POD_IP'),
    }),
    doors: readDoorsConfig({ read, integer }, problems),
    checkoutsPerMinute: integer('CHECKOUTS_PER_MINUTE', 600, 0, 1_000_000),
    ...defined({
      admin: readAdminConfig(read, secret, problems),
      trustedProxies: trustedProxies(),
      healthPort: read('HEALTH_PORT') ? integer('HEALTH_PORT', 0, 0, 65_535) : undefined,
      tls: readTlsConfig(read, problems),
      storefrontDir: read('STOREFRONT_DIR'),
      serviceType: read('BACKEND_SERVICE_TYPE'),
      entrance: entrance(),
    }),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T>;
function defined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
