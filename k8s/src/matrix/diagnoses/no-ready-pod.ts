import type { Pod } from '../../topology/pods.ts';
import type { Topology } from '../../topology/topology.ts';
import { podsBehind } from '../behind.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { isWronglyShut, rowsByService } from './evidence.ts';
import { count, labelList, listed } from './words.ts';

/** A Service whose pods are there, and none is ready. */
export function noReadyPod(topology: Topology, rows: Row[]): Diagnosis[] {
  const affected = rowsByService(rows.filter(isWronglyShut));
  return topology.services.flatMap((service) => {
    const mine = affected.get(service.name) ?? [];
    const pods = podsBehind(service, topology);
    if (mine.length === 0 || pods.length === 0 || pods.some(({ ready }) => ready)) return [];
    const troubles = [...Map.groupBy(pods, trouble)].map(
      ([what, of]) => `${what}: ${listed(of.map(({ name }) => name))}`,
    );
    return {
      cause: 'no ready pod',
      sentence: `The selector of Service ${service.name} fits ${count(pods.length, 'pod')}, and none is ready (${troubles.join('; ')}).`,
      lookAt: ['Pod status.conditions[Ready]', 'Pod spec.containers[].readinessProbe'],
      run: `kubectl -n ${topology.namespace} describe pods -l ${labelList(service.selector)}`,
      rows: mine,
    };
  });
}

function trouble({ phase, trouble }: Pod): string {
  if (trouble) return trouble;
  return phase === 'Running' ? 'running, but the readiness probe fails' : phase;
}
