import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import { connect } from '../cluster/connect.ts';
import { kubeconfig } from '../cluster/kubeconfig.test-fixture.ts';
import { listen } from '../probes/loopback.test-server.ts';

export interface ApiObject {
  metadata: { name: string; namespace?: string; [key: string]: unknown };
  [key: string]: unknown;
}

/** How a list answers instead: with an HTTP status. */
type Refusal = number;

interface OpenWatch {
  response: ServerResponse;
  from: string;
}

/** A loopback API server that speaks list and watch, and can fall ill as told. */
export async function watchableApi(lists: Record<string, ApiObject[] | Refusal> = {}) {
  const state = new Map<string, ApiObject[] | Refusal>(Object.entries(lists));
  const watches = new Map<string, Set<OpenWatch>>();
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  let version = 1;
  let isSilent = false;
  let isDown = false;

  const server = createServer((request, response) => answer(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    if (isDown) socket.destroy();
  });
  const url = await listen(server);
  onTestFinished(() => server.closeAllConnections());

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (isSilent) return;
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    if (pathname === '/version') {
      response.end('{}');
      return;
    }
    const kind = pathname.split('/').at(-1) ?? '';
    const held = state.get(kind) ?? [];
    if (typeof held === 'number') {
      response.writeHead(held).end('{}');
    } else if (searchParams.get('watch')) {
      open(kind, response, searchParams.get('resourceVersion') ?? '');
    } else {
      const only = searchParams.get('fieldSelector')?.replace('metadata.name=', '');
      const items = held.filter(({ metadata }) => !only || metadata.name === only);
      response.end(JSON.stringify({ metadata: { resourceVersion: `${version}` }, items }));
    }
  }

  function open(kind: string, response: ServerResponse, from: string): void {
    const watch = { response, from };
    const ofKind = watches.getOrInsertComputed(kind, () => new Set());
    ofKind.add(watch);
    response.on('close', () => ofKind.delete(watch));
    response.writeHead(200).flushHeaders();
  }

  function send(kind: string, type: string, object: object): void {
    for (const { response } of watches.get(kind) ?? []) {
      response.write(`${JSON.stringify({ type, object })}\n`);
    }
  }

  return {
    cluster: connect({ kubeconfig: await kubeconfig(url) }),
    requests,
    /** Puts an object into a list and tells those who watch it. */
    put(kind: string, object: ApiObject): void {
      const held = state.get(kind);
      const others = (Array.isArray(held) ? held : []).filter(
        ({ metadata }) => metadata.name !== object.metadata.name,
      );
      const isNew = !Array.isArray(held) || others.length === held.length;
      version += 1;
      const metadata = { ...object.metadata, resourceVersion: `${version}` };
      state.set(kind, [...others, { ...object, metadata }]);
      send(kind, isNew ? 'ADDED' : 'MODIFIED', { ...object, metadata });
    },
    remove(kind: string, name: string): void {
      const held = state.get(kind);
      version += 1;
      const metadata = { name, namespace: 'shop', resourceVersion: `${version}` };
      state.set(
        kind,
        (Array.isArray(held) ? held : []).filter((object) => object.metadata.name !== name),
      );
      send(kind, 'DELETED', { metadata });
    },
    /** What a list holds or refuses from now on, without a word to those who watch it. */
    set: (kind: string, held: ApiObject[] | Refusal) => void state.set(kind, held),
    send,
    /** The versions from which a kind is watched now. */
    watchedFrom: (kind: string) => [...(watches.get(kind) ?? [])].map(({ from }) => from),
    endWatches(kind: string): void {
      for (const { response } of watches.get(kind) ?? []) response.end();
    },
    /** From now on every connection is cut, and none is let in. */
    goDown(): void {
      isDown = true;
      for (const socket of sockets) socket.destroy();
    },
    comeBack(): void {
      isDown = false;
      isSilent = false;
    },
    /** From now on it takes connections and never answers; what is open stays open. */
    fallSilent(): void {
      isSilent = true;
    },
    openSockets: () => sockets.size,
    openWatches: () => [...watches.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

/** Waits until an assertion holds. */
export function eventually(assertion: () => void): Promise<void> {
  return vi.waitFor(assertion, { timeout: 10_000, interval: 5 });
}

/** A Service as the API has it. */
export function service(name: string, spec: object = {}): ApiObject {
  const ports = [{ port: 80, protocol: 'TCP' }];
  const creationTimestamp = '2026-11-21T12:00:00Z';
  const metadata = { name, namespace: 'shop', creationTimestamp, managedFields: [{}] };
  return { metadata, spec: { type: 'ClusterIP', ports, ...spec } };
}

/** A pod as the API has it. */
export function pod(name: string, { ready = true } = {}): ApiObject {
  return {
    metadata: { name, namespace: 'shop' },
    spec: { nodeName: 'worker', containers: [] },
    status: {
      phase: 'Running',
      hostIP: '172.18.0.2',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
    },
  };
}
