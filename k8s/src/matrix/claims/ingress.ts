import { entryInDoubt } from './entry.ts';
import { open } from './reason.ts';
import type { Pair, Reason } from './reason.ts';

/** The gatehouse of an Ingress: one host and path of it. */
export function claimIngress(pair: Pair): Reason {
  const { topology, door } = pair;
  const ingress = topology.ingresses.find(({ name }) => door.object === `Ingress/${name}`);
  const doubt = entryInDoubt(pair, ingress?.createdAt);
  if (doubt) return doubt;
  const rules = ingress?.rules ?? [];
  const index = rules.findIndex((rule) => isRuleOf(door.id, rule));
  return open(
    door.object,
    `spec.rules[${Math.max(index, 0)}].http.paths`,
    `Host and path fit rule ${Math.max(index, 0) + 1}, which names ${door.service}.`,
  );
}

/** A door's id ends in the host and the path of its rule. */
function isRuleOf(id: string, rule: { host?: string; paths: { path: string }[] }): boolean {
  const [asked = ''] = id.split('@');
  return rule.paths.some(({ path }) => asked.endsWith(`/${rule.host ?? '*'}${path}`));
}
