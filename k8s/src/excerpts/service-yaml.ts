import type { Service } from '../topology/services.ts';
import type { YamlObject } from './yaml-lines.ts';

/** Written by tools for themselves. */
const ofTools = ['meta.helm.sh/', 'kubectl.kubernetes.io/'];

export function serviceYaml(service: Service): YamlObject {
  const { name, namespace, type, headless, clusterIp, ports, selector } = service;
  const annotations = Object.entries(service.annotations ?? {}).filter(
    ([key]) => !ofTools.some((prefix) => key.startsWith(prefix)),
  );
  return {
    metadata: {
      name,
      namespace,
      ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }),
    },
    spec: {
      type,
      clusterIP: headless ? 'None' : clusterIp,
      externalName: service.externalName,
      externalTrafficPolicy: service.externalTrafficPolicy,
      internalTrafficPolicy: service.internalTrafficPolicy,
      allocateLoadBalancerNodePorts: service.allocateLoadBalancerNodePorts,
      loadBalancerClass: service.loadBalancerClass,
      loadBalancerSourceRanges: service.loadBalancerSourceRanges,
      ...(Object.keys(selector).length > 0 && { selector }),
      ports: ports.map(({ name, port, targetPort, nodePort }) => ({
        port,
        targetPort,
        nodePort,
        name,
      })),
    },
    ...(type === 'LoadBalancer' && { status: balancerStatus(service.externalAddresses) }),
  };
}

/** `status.loadBalancer`, as Services and Ingresses have it. */
export function balancerStatus(addresses: string[]): YamlObject {
  const ingress = addresses.map((address) =>
    /^[\d.]+$|:/.test(address) ? { ip: address } : { hostname: address },
  );
  return { loadBalancer: ingress.length > 0 ? { ingress } : {} };
}
