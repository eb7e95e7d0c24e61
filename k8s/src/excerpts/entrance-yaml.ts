import type { Gateway } from '../topology/gateways.ts';
import type { HttpRoute } from '../topology/http-routes.ts';
import type { Ingress } from '../topology/ingresses.ts';
import { balancerStatus } from './service-yaml.ts';
import type { YamlObject } from './yaml-lines.ts';

export function ingressYaml(ingress: Ingress): YamlObject {
  const { name, namespace, className, rules, tls, addresses } = ingress;
  return {
    metadata: { name, namespace },
    spec: {
      ingressClassName: className,
      rules: rules.map(({ host, paths }) => ({
        host,
        http: {
          paths: paths.map(({ path, pathType, service, port }) => ({
            path,
            pathType,
            backend: {
              service: {
                name: service,
                port: typeof port === 'number' ? { number: port } : { name: port },
              },
            },
          })),
        },
      })),
      ...(tls.length > 0 && {
        tls: tls.map(({ hosts, secretName }) => ({ secretName, hosts })),
      }),
    },
    status: balancerStatus(addresses),
  };
}

export function gatewayYaml(gateway: Gateway): YamlObject {
  const { name, namespace, className, listeners, addresses, programmed } = gateway;
  return {
    metadata: { name, namespace },
    spec: {
      gatewayClassName: className,
      listeners: listeners.map(({ routesFrom, name, port, protocol, hostname }) => ({
        name,
        port,
        protocol,
        hostname,
        allowedRoutes: { namespaces: { from: routesFrom } },
      })),
    },
    status: {
      addresses: addresses.map((value) => ({ value })),
      conditions: [{ type: 'Programmed', status: programmed ? 'True' : 'False' }],
    },
  };
}

export function routeYaml({ name, namespace, hostnames, parents, rules }: HttpRoute): YamlObject {
  return {
    metadata: { name, namespace },
    spec: {
      parentRefs: parents.map(({ name, namespace, sectionName }) => ({
        name,
        namespace,
        sectionName,
      })),
      ...(hostnames.length > 0 && { hostnames }),
      rules: rules.map(({ paths, backends }) => ({
        matches: paths.map(({ type, value }) => ({ path: { type, value } })),
        backendRefs: backends.map(({ service, port }) => ({ name: service, port })),
      })),
    },
  };
}
