import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { CoreV1Api, KubeConfig } from '@kubernetes/client-node';
import { listen } from './loopback.test-server.ts';

export interface ApiRequest {
  method: string;
  /** Without `/api/v1` and without the query. */
  path: string;
  body: string;
}

/** What an API server answers: a status and an object; without it 200 and the object that was sent. */
export type ApiAnswer = { status?: number; body: unknown } | undefined;

/** A loopback API server that answers as told and remembers what it was asked. */
export async function apiServer(answer: (request: ApiRequest) => ApiAnswer) {
  const requests: ApiRequest[] = [];
  const server = createServer(async (message, response) => {
    const request = await read(message);
    requests.push(request);
    const { status = 200, body } = answer(request) ?? { body: JSON.parse(request.body || '{}') };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const kubeConfig = new KubeConfig();
  const cluster = { name: 'c', server: await listen(server), skipTLSVerify: true };
  kubeConfig.loadFromClusterAndUser(cluster, { name: 'u' });
  return { core: kubeConfig.makeApiClient(CoreV1Api), requests };
}

async function read(message: IncomingMessage): Promise<ApiRequest> {
  const { pathname } = new URL(message.url ?? '', 'http://api');
  const path = pathname.replace('/api/v1', '');
  return { method: message.method ?? '', path, body: await text(message) };
}
