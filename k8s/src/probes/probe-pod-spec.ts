import type { V1Namespace, V1Pod } from '@kubernetes/client-node';

/** The label of everything that this library starts in a cluster; no Service selects it. */
export const probeLabel = { 'app.kubernetes.io/part-of': 'doorstep-probe' };

/** Seconds after which a probe pod ends by itself, whatever has become of who started it. */
export const probeLifetime = 600;

export interface ProbePodWish {
  namespace: string;
  name: string;
  /** An image with Node in it. */
  image: string;
  /** Asks for the node's own network, on that node. */
  node?: string;
}

/** A pod that does nothing but let doors be tried from it, and that any hardening lets in. */
export function probePodSpec({ namespace, name, image, node }: ProbePodWish): V1Pod {
  return {
    metadata: { namespace, name, labels: probeLabel },
    spec: {
      activeDeadlineSeconds: probeLifetime,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      restartPolicy: 'Never',
      terminationGracePeriodSeconds: 0,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 1000,
        runAsGroup: 1000,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      ...(node && onNode(node)),
      containers: [
        {
          name: 'probe',
          image,
          imagePullPolicy: 'IfNotPresent',
          command: ['node', '--eval', 'setInterval(() => {}, 60_000)'],
          resources: {
            requests: { cpu: '1m', memory: '32Mi' },
            limits: { cpu: '1', memory: '256Mi' },
          },
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
        },
      ],
    },
  };
}

/** On a node's own network names are asked of the node's own DNS, as the node itself does. */
function onNode(nodeName: string) {
  return {
    nodeName,
    hostNetwork: true,
    dnsPolicy: 'Default',
    tolerations: [{ operator: 'Exists' }],
  };
}

/** A namespace for probe pods; `privileged`, for on a node's own network nothing less is admitted. */
export function probeNamespaceSpec(name: string): V1Namespace {
  const labels = { ...probeLabel, 'pod-security.kubernetes.io/enforce': 'privileged' };
  return { metadata: { name, labels } };
}
