import type { NetworkPolicy } from '../../topology/network-policies.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { ruleEgress, ruleIngress } from '../policies/ruling.ts';
import type { Row } from '../row.ts';
import { vantageId } from '../vantage.ts';
import { connectionsOf } from './connections.ts';
import { isWronglyShut } from './evidence.ts';
import { targetName } from './targets.ts';
import { listed } from './words.ts';

/** Policies that keep one caller out, and the word for how. */
interface Block {
  policies: NetworkPolicy[];
  how: string;
  field: string;
}

/** Ready pods that time out from some places, behind a NetworkPolicy that does not let the caller. */
export function policyInTheWay(topology: Topology, rows: Row[]): Diagnosis[] {
  const blocked = rows
    .filter((row) => isWronglyShut(row) && row.observation.result === 'timed out')
    .flatMap((row) => {
      const block = blockOf(row, topology);
      return block ? [{ row, ...block }] : [];
    });
  const groups = Map.groupBy(blocked, ({ row, how, policies }) =>
    [targetName(row), how, ...policies.map(({ name }) => name)].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const mine = group.map(({ row }) => row);
    const names = first.policies.map(({ name }) => name);
    const policies = `NetworkPolicy ${listed(names)} ${names.length === 1 ? 'does' : 'do'}`;
    return {
      cause: 'NetworkPolicy in the way',
      sentence: `${whatWorks(rows, first.row)}; from ${places(mine)} it times out. ${policies} ${first.how}.`,
      lookAt: names.map((name) => `NetworkPolicy/${name} ${first.field}`),
      run: `kubectl -n ${topology.namespace} describe networkpolicy ${names.join(' ')}`,
      rows: mine,
    };
  });
}

function blockOf(row: Row, topology: Topology): Block | undefined {
  for (const { caller, end } of connectionsOf(row, topology)) {
    const into = ruleIngress(topology, caller, end);
    if (into.allowed !== true) {
      const named = ruleIngress(withoutPorts(topology), caller, end).allowed === true;
      return {
        policies: into.policies,
        how: named ? `name the caller, but not port ${end.port}` : 'not name the caller',
        field: named ? 'spec.ingress[].ports' : 'spec.ingress[].from',
      };
    }
    const out = ruleEgress(topology, caller, end);
    if (out.allowed !== true) {
      const how = 'not let the caller out to it';
      return { policies: out.policies, how, field: 'spec.egress[].to' };
    }
  }
  return undefined;
}

function withoutPorts(topology: Topology): Topology {
  const networkPolicies = topology.networkPolicies.map((policy) => ({
    ...policy,
    ingress: policy.ingress.map((rule) => ({ ...rule, ports: [] })),
  }));
  return { ...topology, networkPolicies };
}

function whatWorks(rows: Row[], row: Row): string {
  const name = targetName(row);
  const open = rows.filter((other) => other.verdict === 'open' && targetName(other) === name);
  return `The pods of ${name} are ready${open.length > 0 ? ` and answer ${places(open)}` : ''}`;
}

function places(rows: Row[]): string {
  return listed(rows.map(({ claim }) => vantageId(claim.vantage)));
}
