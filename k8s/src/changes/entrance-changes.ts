import { listed } from '../matrix/words.ts';
import type { Gateway } from '../topology/gateways.ts';
import type { HttpRoute } from '../topology/http-routes.ts';
import type { Ingress } from '../topology/ingresses.ts';
import type { Topology } from '../topology/topology.ts';
import { compare, isSame } from './compare.ts';
import { count } from './count.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';

interface Entrance {
  kind: string;
  namespace: string;
  name: string;
  /** What it leads to, in words. */
  leads: string;
  written: unknown;
  addresses: string[];
  /** What its controller says of it. */
  state?: string;
}

/** Ingresses that came, went, are written otherwise, or have another address. */
export function ingressChanges({ before, after }: Comparison<Topology>): TopologyChange[] {
  return entranceChanges(before.ingresses.map(ofIngress), after.ingresses.map(ofIngress));
}

/** The same for Gateways. */
export function gatewayChanges({ before, after }: Comparison<Topology>): TopologyChange[] {
  const unread = new Set([...before.missing, ...after.missing].map(({ resource }) => resource));
  const isRead = ({ namespace, name }: Gateway) => !unread.has(`gateway ${namespace}/${name}`);
  return entranceChanges(
    before.gateways.filter(isRead).map(ofGateway),
    after.gateways.filter(isRead).map(ofGateway),
  );
}

/** The same for HTTPRoutes. */
export function routeChanges({ before, after }: Comparison<Topology>): TopologyChange[] {
  return entranceChanges(before.httpRoutes.map(ofRoute), after.httpRoutes.map(ofRoute));
}

function entranceChanges(before: Entrance[], after: Entrance[]): TopologyChange[] {
  const { added, removed, kept } = compare(
    before,
    after,
    ({ namespace, name }) => `${namespace}/${name}`,
  );
  return [
    ...removed.map((one) => change(one, 'was removed', 'Its hosts and paths lead nowhere now')),
    ...added.map((one) => change(one, 'was added', one.leads)),
    ...kept.flatMap((pair) => [
      ...(isSame(pair.before.written, pair.after.written)
        ? []
        : [change(pair.after, 'changed', pair.after.leads)]),
      ...addressChange(pair),
      ...(pair.after.state && pair.before.state !== pair.after.state
        ? [change(pair.after, pair.after.state)]
        : []),
    ]),
  ];
}

function addressChange({ before, after }: Comparison<Entrance>): TopologyChange[] {
  if (isSame(before.addresses, after.addresses)) return [];
  if (after.addresses.length > 0) {
    return [change(after, `got the address ${listed(after.addresses)}`, after.leads)];
  }
  return [change(after, `lost the address ${listed(before.addresses)}`)];
}

function change({ kind, name }: Entrance, what: string, effect?: string): TopologyChange {
  return changeOf('door', `${kind}/${name}`, `${kind} ${name} ${what}`, effect);
}

function ofIngress({ namespace, name, addresses, rules, ...rest }: Ingress): Entrance {
  const ways = rules.flatMap(({ host, paths }) =>
    paths.map(({ path, service }) => `${host ?? 'any host'}${path} to ${service}`),
  );
  const written = { rules, tls: rest.tls, className: rest.className };
  return { kind: 'Ingress', namespace, name, addresses, written, leads: rulesInWords(ways) };
}

function ofGateway({ namespace, name, addresses, listeners, programmed }: Gateway): Entrance {
  const heard = listeners.map(({ protocol, port }) => `${protocol} ${port}`);
  const leads = `It listens at ${listed(heard) || 'nothing'}`;
  const state = programmed ? 'is programmed' : 'is not programmed';
  return { kind: 'Gateway', namespace, name, addresses, written: listeners, leads, state };
}

function ofRoute({ namespace, name, hostnames, parents, rules }: HttpRoute): Entrance {
  const hosts = hostnames.length > 0 ? hostnames : ['any host'];
  const ways = rules.flatMap(({ paths, backends }) =>
    hosts.flatMap((host) =>
      paths.map(
        ({ value }) => `${host}${value} to ${listed(backends.map(({ service }) => service))}`,
      ),
    ),
  );
  const said = new Set(parents.map(({ accepted }) => accepted));
  const refused = said.has(false) ? 'is not accepted by its gateway' : undefined;
  const state = said.has(true) ? 'is accepted by its gateway' : refused;
  const written = {
    hostnames,
    rules,
    parents: parents.map(({ namespace, name, sectionName }) => [namespace, name, sectionName]),
  };
  const leads = rulesInWords(ways);
  const entrance = { kind: 'HTTPRoute', namespace, name, addresses: [], written, leads };
  return { ...entrance, ...(state && { state }) };
}

/** `2 rules: shop.localhost/api to backend and …`. */
function rulesInWords(ways: string[]): string {
  return ways.length > 0 ? `${count(ways.length, 'rule')}: ${listed(ways)}` : 'It has no rule yet';
}
