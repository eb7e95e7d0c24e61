import type { Topology } from '../../topology/topology.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { ruleIngress } from '../policies/ruling.ts';
import type { Row } from '../row.ts';
import { vantageId } from '../vantage.ts';
import { callsAnnotation } from '../claims/calls.ts';
import { connectionsOf } from './connections.ts';
import { isWronglyOpen } from './evidence.ts';
import { targetName } from './targets.ts';
import { listed } from './words.ts';

/** A caller that got in though the Service names its callers (or a policy was to keep it out). */
export function doorOpen(topology: Topology, rows: Row[]): Diagnosis[] {
  const walled = rows.filter(
    (row) =>
      isWronglyOpen(row) && /callers|calls|policy/i.test(`${row.claim.object} ${row.claim.field}`),
  );
  const groups = Map.groupBy(walled, (row) => {
    const { text } = hole(row, topology);
    return `${targetName(row)}\n${text}`;
  });
  return [...groups.values()].flatMap((mine) => {
    const [first] = mine;
    if (!first) return [];
    const { text, lookAt } = hole(first, topology);
    const name = targetName(first);
    const callers = new Set(mine.map(({ claim }) => vantageId(claim.vantage)));
    return {
      cause: 'a door is open that must be shut',
      sentence: `${listed([...callers])} ${callers.size === 1 ? 'gets' : 'get'} in to ${name} and must not. ${first.claim.because} ${text}`,
      lookAt: [`${first.claim.object} ${first.claim.field}`, lookAt],
      run: `kubectl -n ${topology.namespace} get networkpolicy -o yaml`,
      rows: mine,
    };
  });
}

/** What lets the caller in. */
function hole(row: Row, topology: Topology): { text: string; lookAt: string } {
  if (row.claim.field.includes(callsAnnotation)) {
    return {
      text: 'No NetworkPolicy of type Egress keeps its pods in.',
      lookAt: 'NetworkPolicy spec.policyTypes',
    };
  }
  const rulings = connectionsOf(row, topology).map(({ caller, end }) =>
    ruleIngress(topology, caller, end),
  );
  const policies = rulings.flatMap(({ policies }) => policies.map(({ name }) => name));
  if (policies.length === 0) {
    return {
      text: 'No NetworkPolicy selects its pods, so everybody is let in.',
      lookAt: 'NetworkPolicy spec.podSelector',
    };
  }
  const [by] = rulings.flatMap((ruling) => ruling.by ?? []);
  if (by) {
    return {
      text: `Rule ${by.index + 1} of NetworkPolicy ${by.policy.name} lets the caller in.`,
      lookAt: `NetworkPolicy/${by.policy.name} spec.ingress[${by.index}].from`,
    };
  }
  return {
    text: `NetworkPolicy ${listed(policies)} does not name the caller: does this cluster's network plugin enforce NetworkPolicy?`,
    lookAt: 'the network plugin, in namespace kube-system',
  };
}
