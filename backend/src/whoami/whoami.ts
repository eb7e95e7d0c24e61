import { hostname } from 'node:os';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Responder, Whoami } from '../contract/whoami.ts';
import type { Config } from '../config.ts';
import { version } from '../version.ts';
import { seenDoor } from './door.ts';

/** Who answers, who asked, and through which door, for one request. */
export function whoami(
  config: Pick<Config, 'place' | 'serviceType' | 'entrance' | 'database'>,
  request: Pick<IncomingMessage, 'headers'> & { socket: Pick<Socket, 'remoteAddress'> },
): Whoami {
  const header = (name: string) => [request.headers[name]].flat().join(', ') || undefined;
  const backend: Responder = { host: hostname(), ...config.place };
  const frontend = frontendOf(header);
  return {
    backend,
    ...(frontend && { frontend }),
    client: {
      remoteAddress: (request.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, ''),
      forwardedFor: (header('x-forwarded-for') ?? '').split(/\s*,\s*/).filter(Boolean),
    },
    door: seenDoor({
      host: header('host') ?? '',
      tier: frontend ? 'frontend' : 'backend',
      responder: frontend ?? backend,
      serviceType: frontend ? header('x-frontend-service-type') : config.serviceType,
      ...(config.entrance && { entrance: config.entrance }),
    }),
    database: config.database.engine,
    version,
  };
}

/** The storefront's nginx says where it runs, in headers that it sets itself. */
function frontendOf(header: (name: string) => string | undefined): Responder | undefined {
  const pod = header('x-frontend-pod');
  if (!pod) return undefined;
  const node = header('x-frontend-node');
  const namespace = header('x-frontend-namespace');
  const podIp = header('x-frontend-pod-ip');
  return {
    host: pod,
    ...(node && { node, pod }),
    ...(namespace && { namespace }),
    ...(podIp && { podIp }),
  };
}
