import { readFile } from 'node:fs/promises';
import type { Topology } from '../../topology/topology.ts';

/** A picture of a real cluster, as `readTopology` took it with one of the chart's presets installed. */
export async function recorded(preset: 'article' | 'zero-trust'): Promise<Topology> {
  const topology: Topology = JSON.parse(
    await readFile(new URL(`${preset}.json`, import.meta.url), 'utf8'),
  );
  return topology;
}

/** The same without what Services say of their callers. */
export function withoutIntent(topology: Topology): Topology {
  const services = topology.services.map(({ annotations, ...service }) => {
    const { 'doorstep.dev/callers': _, ...others } = annotations ?? {};
    return { ...service, annotations: others };
  });
  return { ...topology, services };
}
