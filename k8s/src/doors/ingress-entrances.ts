import type { Ingress } from '../topology/ingresses.ts';
import { entranceUrl } from './entrance-url.ts';
import type { Entrance, EntranceResolution } from './entrances.ts';

/** Every host of every Ingress at every address that a controller gave it, in the order of the rules. */
export function ingressEntrances(ingresses: Ingress[]): EntranceResolution {
  if (ingresses.length === 0) {
    return {
      missing:
        'there is no Ingress in this namespace; the chart makes one with ingress.enabled=true.',
    };
  }
  const waiting = ingresses.find(({ addresses }) => addresses.length === 0);
  if (waiting) return { missing: noAddress(waiting) };
  const entrances = ingresses.flatMap((ingress) =>
    ingress.addresses.flatMap((address) => entrancesAt(ingress, address)),
  );
  if (entrances.length > 0) return { entrances };
  const names = ingresses.map(({ name }) => name).join(', ');
  return { missing: `no rule of Ingress ${names} names a host, so there is no name to ask for.` };
}

/** A controller serves TLS at 443 and plain HTTP at 80; the Ingress API knows no other ports. */
function entrancesAt({ name, rules, tls }: Ingress, address: string): Entrance[] {
  return rules.flatMap(({ host, paths }) => {
    if (!host) return [];
    const secure = tls.some(({ hosts }) => hosts.includes(host));
    const port = secure ? 443 : 80;
    return {
      kind: 'ingress',
      object: `Ingress/${name}`,
      host,
      address,
      port,
      url: entranceUrl(secure ? 'https' : 'http', host, port),
      paths: paths.map(({ path, service }) => ({ path, service })),
    };
  });
}

function noAddress({ namespace, name, className }: Ingress): string {
  const served = className ? `of class ${className}` : "of the cluster's default class";
  return (
    `Ingress ${namespace}/${name} waits for its address: no controller ${served} has given it one yet; ` +
    `"kubectl describe ingress ${name} -n ${namespace}" and "kubectl get ingressclasses" show why.`
  );
}
