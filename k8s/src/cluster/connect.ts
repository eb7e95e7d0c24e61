import {
  AppsV1Api,
  CoreV1Api,
  CustomObjectsApi,
  DiscoveryV1Api,
  KubeConfig,
  NetworkingV1Api,
} from '@kubernetes/client-node';
import { ClusterError } from './cluster-error.ts';

/** A cluster to read from; nothing is asked of it until a read function is called. */
export interface Cluster {
  context: string;
  /** The API server's address, as the kubeconfig names it. */
  server: string;
  /** For what the typed clients cannot do: running a command in a pod. */
  kubeConfig: KubeConfig;
  core: CoreV1Api;
  apps: AppsV1Api;
  discovery: DiscoveryV1Api;
  networking: NetworkingV1Api;
  custom: CustomObjectsApi;
}

export interface ConnectOptions {
  /** Name of a kubeconfig context; without it the current one, or the pod's own service account. */
  context?: string;
  /** Path of a kubeconfig file; without it `KUBECONFIG`, then `~/.kube/config`. */
  kubeconfig?: string;
}

/** Reads the kubeconfig and makes typed clients for one context. Throws `ClusterError`. */
export function connect(options: ConnectOptions = {}): Cluster {
  const config = load(options.kubeconfig);
  const context = options.context ?? config.getCurrentContext();
  if (!config.getContextObject(context)) {
    const known = config.getContexts().map(({ name }) => name);
    throw new ClusterError(
      'no such context',
      `the kubeconfig has no context "${context}"; it has ${known.join(', ') || 'none'}.`,
    );
  }
  config.setCurrentContext(context);
  const server = config.getCurrentCluster()?.server;
  if (!server) {
    throw new ClusterError(
      'no such context',
      `context "${context}" names a cluster that the kubeconfig does not describe.`,
    );
  }
  return {
    context,
    server,
    kubeConfig: config,
    core: config.makeApiClient(CoreV1Api),
    apps: config.makeApiClient(AppsV1Api),
    discovery: config.makeApiClient(DiscoveryV1Api),
    networking: config.makeApiClient(NetworkingV1Api),
    custom: config.makeApiClient(CustomObjectsApi),
  };
}

function load(path: string | undefined): KubeConfig {
  const config = new KubeConfig();
  try {
    if (path) config.loadFromFile(path);
    else config.loadFromDefault();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const which = path ?? 'KUBECONFIG or ~/.kube/config';
    throw new ClusterError('no kubeconfig', `cannot read the kubeconfig (${which}): ${said}`, {
      cause: error,
    });
  }
  // What the client falls back to when it finds no configuration at all.
  const invented = config.getCurrentContext() === 'loaded-context';
  if (config.getContexts().length === 0 || invented) {
    throw new ClusterError(
      'no kubeconfig',
      'there is no kubeconfig: neither KUBECONFIG nor ~/.kube/config names a cluster.',
    );
  }
  return config;
}
