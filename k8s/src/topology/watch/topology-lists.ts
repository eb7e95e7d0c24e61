import type {
  V1DaemonSet,
  V1Deployment,
  V1EndpointSlice,
  V1Ingress,
  V1NetworkPolicy,
  V1Node,
  V1Pod,
  V1Service,
  V1StatefulSet,
} from '@kubernetes/client-node';
// What the typed clients turn answers into objects with; events of a watch come without it.
import { ObjectSerializer } from '@kubernetes/client-node/dist/serializer.js';
import { toGateway } from '../gateways.ts';
import { toHttpRoute } from '../http-routes.ts';
import { toIngress } from '../ingresses.ts';
import { toNetworkPolicy } from '../network-policies.ts';
import { toNode } from '../nodes.ts';
import { toPod } from '../pods.ts';
import type { Unread } from '../reading.ts';
import { toDaemonSetRollout, toRollout } from '../rollouts.ts';
import { toService } from '../services.ts';
import type { ObjectName } from '../services.ts';
import { watchedList } from './watched-list.ts';

const gatewayApi = 'gateway.networking.k8s.io';

/** The client's types, by the names that its serialiser knows them by. */
interface Models {
  V1Service: V1Service;
  V1Pod: V1Pod;
  V1EndpointSlice: V1EndpointSlice;
  V1Node: V1Node;
  V1Ingress: V1Ingress;
  V1NetworkPolicy: V1NetworkPolicy;
  V1Deployment: V1Deployment;
  V1StatefulSet: V1StatefulSet;
  V1DaemonSet: V1DaemonSet;
}

/** One list of everything that a picture of a namespace is made of. */
export function topologyLists(namespace: string) {
  const within = (api: string, plural: string, what: string) => ({
    resource: [plural, ...api.split('/').slice(1, -1)].join('.'),
    what: `${what} of namespace ${namespace}`,
    path: `/${api}/namespaces/${namespace}/${plural}`,
  });
  const apps = (plural: string, kind: string) => ({
    ...within('apis/apps/v1', plural, `${kind}s`),
    resource: 'deployments.apps',
  });
  const gateways = (plural: string) =>
    within(`apis/${gatewayApi}/v1`, plural, `${plural}.${gatewayApi}`);
  return {
    services: watchedList({
      ...within('api/v1', 'services', 'Services'),
      required: true,
      keep: (read) => toService(typed(read, 'V1Service')),
    }),
    pods: watchedList({
      ...within('api/v1', 'pods', 'pods'),
      required: true,
      keep: (read) => toPod(typed(read, 'V1Pod')),
    }),
    slices: watchedList({
      ...within('apis/discovery.k8s.io/v1', 'endpointslices', 'EndpointSlices'),
      keep: (read) => typed(read, 'V1EndpointSlice'),
    }),
    nodes: watchedList({
      resource: 'nodes',
      what: 'nodes',
      path: '/api/v1/nodes',
      keep: (read) => toNode(typed(read, 'V1Node')),
    }),
    ingresses: watchedList({
      ...within('apis/networking.k8s.io/v1', 'ingresses', 'Ingresses'),
      keep: (read) => toIngress(typed(read, 'V1Ingress')),
    }),
    gateways: watchedList({ ...gateways('gateways'), keep: toGateway }),
    httpRoutes: watchedList({ ...gateways('httproutes'), keep: toHttpRoute }),
    networkPolicies: watchedList({
      ...within('apis/networking.k8s.io/v1', 'networkpolicies', 'NetworkPolicies'),
      keep: (read) => toNetworkPolicy(typed(read, 'V1NetworkPolicy')),
    }),
    deployments: watchedList({
      ...apps('deployments', 'Deployment'),
      keep: (read) => toRollout('Deployment', typed(read, 'V1Deployment')),
    }),
    statefulSets: watchedList({
      ...apps('statefulsets', 'StatefulSet'),
      keep: (read) => toRollout('StatefulSet', typed(read, 'V1StatefulSet')),
    }),
    daemonSets: watchedList({
      ...apps('daemonsets', 'DaemonSet'),
      keep: (read) => toDaemonSetRollout(typed(read, 'V1DaemonSet')),
    }),
  };
}

export type TopologyLists = ReturnType<typeof topologyLists>;

/** The list that holds one Gateway, of any namespace. */
export function gatewayList({ namespace, name }: ObjectName) {
  return watchedList({
    resource: `gateway ${namespace}/${name}`,
    what: `Gateway ${namespace}/${name}`,
    path: `/apis/${gatewayApi}/v1/namespaces/${namespace}/gateways`,
    only: name,
    keep: toGateway,
  });
}

function typed<Name extends keyof Models>(read: Unread, model: Name): Models[Name] {
  return ObjectSerializer.deserialize(read, model);
}
