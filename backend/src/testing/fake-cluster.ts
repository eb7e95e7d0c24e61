import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kubeconfig } from '@doorstep/k8s/cluster/kubeconfig.test-fixture';

/** An object of the Kubernetes API, as far as lists and watches look at it. */
export interface ApiObject {
  metadata: { name: string; [field: string]: unknown };
  [field: string]: unknown;
}

/** What the API server answers; never is a server that hangs. */
export type ApiAnswer = { status: number; body: object } | 'never';

interface List {
  objects: Map<string, ApiObject>;
  watchers: Set<ServerResponse>;
}

/** An API server on loopback that lists and watches what a test puts into it; nobody else may read. */
export async function openFakeCluster() {
  const lists = new Map<string, List>();
  const answers = new Map<string, ApiAnswer>();
  const asked: string[] = [];
  let version = 1;

  const listAt = (path: string) =>
    lists.getOrInsertComputed(path, () => ({ objects: new Map(), watchers: new Set() }));
  const tell = (path: string, type: string, object: ApiObject) => {
    version += 1;
    const told = { ...object, metadata: { ...object.metadata, resourceVersion: `${version}` } };
    for (const watcher of listAt(path).watchers) {
      watcher.write(`${JSON.stringify({ type, object: told })}\n`);
    }
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://api');
    const list = lists.get(pathname);
    const answer = answers.get(pathname);
    asked.push(pathname);
    if (pathname === '/version') return response.end('{}');
    if (answer === 'never') return response;
    if (answer) {
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(answer.body));
    }
    if (!list) return response.writeHead(403).end('{}');
    if (!searchParams.has('watch')) {
      const items = [...list.objects.values()];
      return response.end(JSON.stringify({ items, metadata: { resourceVersion: `${version}` } }));
    }
    response.flushHeaders();
    list.watchers.add(response);
    response.once('close', () => list.watchers.delete(response));
    return response;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    kubeconfig: await kubeconfig(`http://127.0.0.1:${portOf(server.address())}`),
    /** Lets a list be read and watched, empty at first. */
    allow: (path: string) => void listAt(path),
    put(path: string, object: ApiObject) {
      const { objects } = listAt(path);
      const known = objects.has(object.metadata.name);
      objects.set(object.metadata.name, object);
      tell(path, known ? 'MODIFIED' : 'ADDED', object);
    },
    /** Answers a request for one object. */
    answer: (path: string, answer: ApiAnswer) => void answers.set(path, answer),
    /** How often something was asked for. */
    asked: (path: string) => asked.filter((one) => one === path).length,
    remove(path: string, name: string) {
      const object = listAt(path).objects.get(name);
      listAt(path).objects.delete(name);
      if (object) tell(path, 'DELETED', object);
    },
    /** How many watches are open now. */
    get watches() {
      return [...lists.values()].reduce((sum, { watchers }) => sum + watchers.size, 0);
    },
    /** Once more does nothing. */
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type FakeCluster = Awaited<ReturnType<typeof openFakeCluster>>;

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || !address) throw new TypeError('the server does not listen');
  return address.port;
}
