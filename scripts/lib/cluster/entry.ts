import type { EntranceKind } from '@doorstep/k8s/doors/entrances';
import type { Say } from '../steps.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { contourNamespace, ensureGatewayController, ensureIngressController } from './contour.ts';

/** What stands before the shop's Services in some presets: a controller, and its Envoy. */
export interface Entry {
  kind: EntranceKind;
  /** The kind of controller, as a step's title. */
  title: string;
  ensure: (tools: ClusterTools, say: Say) => Promise<void>;
  /** Values of the chart that fit this cluster's controller. */
  values: Record<string, string>;
  /** Where Envoy's pods are, and by which labels. */
  envoy: { namespace: string; labels: Record<string, string> };
}

const ingress: Entry = {
  kind: 'ingress',
  title: 'ingress controller',
  ensure: ensureIngressController,
  // Contour ends an answer after 15 s, also one that is a stream.
  values: { 'ingress.annotations.projectcontour\\.io/response-timeout': 'infinity' },
  envoy: { namespace: contourNamespace, labels: { app: 'envoy' } },
};

const gateway: Entry = {
  kind: 'gateway',
  title: 'gateway controller',
  ensure: ensureGatewayController,
  // k8s/addons/contour-gatewayclass.yaml makes the namespace.
  values: { 'gateway.namespace': 'doorstep-gateway', 'gateway.requestTimeout': '0s' },
  envoy: {
    namespace: 'doorstep-gateway',
    labels: { app: 'envoy-ecommerce-gateway' },
  },
};

/** Every entry that a preset may have. */
export const entries = [ingress, gateway];

/** The entry of a preset; none where the shop's Services have doors of their own. */
export function entryOf(kinds: string[]): Entry | undefined {
  if (kinds.includes('Ingress')) return ingress;
  return kinds.includes('Gateway') ? gateway : undefined;
}
