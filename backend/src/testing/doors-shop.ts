import { formatShared, sharedKey, sharedName } from '@doorstep/k8s/recording/shared';
import type { SharedObservations } from '@doorstep/k8s/recording/shared';
import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { openStream } from './event-stream.ts';
import { openFakeCluster } from './fake-cluster.ts';
import { buildConfig } from './shop.ts';
import { createTestDatabase } from './test-database.ts';

const namespace = 'doorstep';
const paths = {
  services: `/api/v1/namespaces/${namespace}/services`,
  pods: `/api/v1/namespaces/${namespace}/pods`,
  configMaps: `/api/v1/namespaces/${namespace}/configmaps`,
  endpoints: `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`,
};
const labels = { 'app.kubernetes.io/component': 'backend' };

/** A listening shop that believes to be pod `backend-1` of a cluster with one Service, its own. */
export async function openDoorsShop(doors: Partial<Config['doors']> = {}) {
  const [cluster, { config: database, drop }] = await Promise.all([
    openFakeCluster(),
    createTestDatabase(),
  ]);
  const settings = { mode: 'cluster', recordingFile: '', maxViewers: 250 } as const;
  const app = await buildApp(
    buildConfig({
      database,
      place: { pod: 'backend-1', node: 'worker', namespace, podIp: '127.0.0.1' },
      doors: { ...settings, kubeconfig: cluster.kubeconfig, ...doors },
    }),
  );
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const port = Number(new URL(url).port);

  const metadata = (name: string) => ({ name, namespace, labels });
  const putPod = (name: string, ready = true) =>
    cluster.put(paths.pods, {
      metadata: metadata(name),
      spec: {
        nodeName: 'worker',
        containers: [{ ports: [{ name: 'http', containerPort: port }] }],
      },
      status: {
        phase: 'Running',
        podIP: '127.0.0.1',
        conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      },
    });
  const putService = (spec: object = {}) =>
    cluster.put(paths.services, {
      metadata: metadata('backend'),
      spec: {
        type: 'ClusterIP',
        clusterIP: '127.0.0.1',
        ports: [{ name: 'http', port, targetPort: 'http' }],
        selector: labels,
        ...spec,
      },
    });

  return {
    ...app,
    cluster,
    url,
    /** Lets the shop read its namespace, in which it stands itself. */
    furnish() {
      cluster.allow(paths.endpoints);
      cluster.allow(paths.configMaps);
      putService();
      putPod('backend-1');
    },
    putPod,
    putService,
    /** Puts what somebody else saw into the namespace's ConfigMap. */
    share: (shared: SharedObservations) =>
      cluster.put(paths.configMaps, {
        metadata: metadata(sharedName),
        data: { [sharedKey]: formatShared(shared) },
      }),
    removePod: (name: string) => cluster.remove(paths.pods, name),
    follow: (query = '', headers = {}) =>
      openStream(`${url}/api/doors/stream${query}`, { headers }),
    close: async () => {
      await app.server.close();
      await cluster.close();
      await drop();
    },
  };
}
export type DoorsShop = Awaited<ReturnType<typeof openDoorsShop>>;
