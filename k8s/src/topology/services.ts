import type { V1Service, V1ServicePort, V1ServiceSpec } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
import { serviceTypes } from './service-types.ts';
import type { ServiceType } from './service-types.ts';

export interface ObjectName {
  namespace: string;
  name: string;
}

export interface ServicePort {
  name?: string;
  port: number;
  /** A number, or the name of a container port. */
  targetPort: number | string;
  nodePort?: number;
  protocol: string;
  /** What is spoken there, by its own word: `http`, `https`, `mysql` … */
  appProtocol?: string;
}

/** What of a Service decides who can get in. */
export interface Service extends ObjectName {
  type: ServiceType;
  /** Absent for headless and ExternalName Services. */
  clusterIp?: string;
  ipFamilies: string[];
  ports: ServicePort[];
  selector: Record<string, string>;
  externalName?: string;
  externalTrafficPolicy?: string;
  /** Addresses that a load balancer gave it: IPs or host names. */
  externalAddresses: string[];
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  /** `clusterIP: None`: the DNS answers with the pods' own addresses. */
  headless?: boolean;
  internalTrafficPolicy?: string;
  loadBalancerSourceRanges?: string[];
  loadBalancerClass?: string;
  allocateLoadBalancerNodePorts?: boolean;
  /** ISO 8601. */
  createdAt?: string;
}

/** Reads all Services of a namespace. Throws `ClusterError`. */
export async function readServices(cluster: Cluster, namespace: string): Promise<Service[]> {
  const call = cluster.core.listNamespacedService({ namespace });
  const { items } = await ask(cluster, `Services of namespace ${namespace}`, call);
  return items.map(toService);
}

/** Reads one Service. Throws `ClusterError` (`not found` among its reasons). */
export async function readService(cluster: Cluster, { namespace, name }: ObjectName) {
  const call = cluster.core.readNamespacedService({ namespace, name });
  return toService(await ask(cluster, `Service ${namespace}/${name}`, call));
}

/** The Service as this library sees it, from the API's object. */
export function toService({ metadata, spec, status }: V1Service): Service {
  const clusterIp = spec?.clusterIP;
  return {
    namespace: metadata?.namespace ?? 'default',
    name: metadata?.name ?? '',
    type: serviceTypes.find((type) => type === spec?.type) ?? 'ClusterIP',
    ...(clusterIp && clusterIp !== 'None' && { clusterIp }),
    ipFamilies: spec?.ipFamilies ?? ['IPv4'],
    ports: (spec?.ports ?? []).map(toPort),
    selector: spec?.selector ?? {},
    ...(spec?.externalName && { externalName: spec.externalName }),
    ...(spec?.externalTrafficPolicy && { externalTrafficPolicy: spec.externalTrafficPolicy }),
    externalAddresses: (status?.loadBalancer?.ingress ?? []).flatMap(
      ({ ip, hostname }) => ip ?? hostname ?? [],
    ),
    ...(metadata?.labels && { labels: metadata.labels }),
    ...(metadata?.annotations && { annotations: metadata.annotations }),
    ...(clusterIp === 'None' && { headless: true }),
    ...optionalFields(spec),
    ...(metadata?.creationTimestamp && { createdAt: metadata.creationTimestamp.toISOString() }),
  };
}

/** Fields that are left out where the API leaves them out. */
function optionalFields(spec: V1ServiceSpec | undefined) {
  const { internalTrafficPolicy, loadBalancerClass } = spec ?? {};
  const { loadBalancerSourceRanges, allocateLoadBalancerNodePorts } = spec ?? {};
  return {
    ...(internalTrafficPolicy && { internalTrafficPolicy }),
    ...(loadBalancerClass && { loadBalancerClass }),
    ...(loadBalancerSourceRanges?.length && { loadBalancerSourceRanges }),
    ...(allocateLoadBalancerNodePorts !== undefined && { allocateLoadBalancerNodePorts }),
  };
}

function toPort(written: V1ServicePort): ServicePort {
  const { name, port, targetPort, nodePort, protocol, appProtocol } = written;
  return {
    ...(name && { name }),
    port,
    targetPort: targetPort ?? port,
    ...(nodePort && { nodePort }),
    protocol: protocol ?? 'TCP',
    ...(appProtocol && { appProtocol }),
  };
}
