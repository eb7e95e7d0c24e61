import type { Pod } from '../../topology/pods.ts';
import type { Service } from '../../topology/services.ts';
import type { Topology } from '../../topology/topology.ts';
import { podsBehind } from '../behind.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { isWronglyShut, rowsByService } from './evidence.ts';
import { nearest } from './nearest.ts';
import { count, labelList, listed } from './words.ts';

/** A Service whose selector fits no pod at all. */
export function selectorMatchesNoPod(topology: Topology, rows: Row[]): Diagnosis[] {
  const affected = rowsByService(rows.filter(isWronglyShut));
  return topology.services.flatMap((service) => {
    const mine = affected.get(service.name) ?? [];
    const asks = Object.keys(service.selector).length > 0;
    if (mine.length === 0 || !asks || podsBehind(service, topology).length > 0) return [];
    return {
      cause: 'selector matches no pod',
      sentence: sentence(service, topology),
      lookAt: [`Service/${service.name} spec.selector`, 'Pod metadata.labels'],
      run: `kubectl -n ${topology.namespace} get endpointslices -l kubernetes.io/service-name=${service.name}`,
      rows: mine,
    };
  });
}

function sentence(service: Service, topology: Topology): string {
  const near = nearlyFitting(service, topology);
  const differing = Object.entries(service.selector).filter(([key, value]) =>
    near.every(({ labels }) => labels[key] !== value),
  );
  const asked = labelList(near.length > 0 ? Object.fromEntries(differing) : service.selector);
  const head = `Service ${service.name} asks for ${asked}, and no pod carries that: its list is empty.`;
  if (near.length === 0) return `${head} No pod comes near.`;
  const theirs = differing.map(([key]) => {
    const has = near.map(({ labels }) => (key in labels ? `${key}=${labels[key]}` : `no ${key}`));
    return listed(has);
  });
  const ready = near.filter(({ ready }) => ready).length;
  const names = listed(near.map(({ name }) => name));
  const verb = near.length === 1 ? 'nearly fits and has' : 'nearly fit and have';
  return `${head} ${count(near.length, 'pod')} (${ready} ready) ${verb} ${theirs.join(', ')}: ${names}.`;
}

/** The pods whose labels come closest, and of these the ones that no other Service has. */
function nearlyFitting(service: Service, topology: Topology): Pod[] {
  const taken = new Set(topology.services.flatMap((other) => podsBehind(other, topology)));
  const most = Math.max(...topology.pods.map((pod) => closeness(pod, service)));
  if (most <= 0) return [];
  const close = topology.pods.filter((pod) => closeness(pod, service) === most);
  const free = close.filter((pod) => !taken.has(pod));
  return free.length > 0 ? free : close;
}

/** How many of the labels a pod has; one whose value only resembles, or the Service's name, is a part. */
function closeness({ name, labels }: Pod, service: Service): number {
  const parts = Object.entries(service.selector).map(([key, value]) => {
    const has = labels[key];
    if (has === value) return 1;
    return has !== undefined && nearest(value, [has]) ? 0.5 : 0;
  });
  const namesake = name.startsWith(`${service.name}-`) ? 0.25 : 0;
  return parts.reduce((sum: number, part) => sum + part, namesake);
}
