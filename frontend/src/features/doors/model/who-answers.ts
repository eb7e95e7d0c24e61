import type { MapPod, MapService } from '@doorstep/backend/contract/doors-map';
import { chainTexts } from '../../../texts/doors-model.ts';
import { shortPod } from './pod-name.ts';
import type { View } from './view.ts';

const named = 5;

/** The addresses of a Service's list to which requests are sent. */
export function answering({ list }: MapService) {
  return list.filter(({ ready }) => ready);
}

/** The pods of a Service's tier that have not ended. */
export function podsOf({ tier, name }: MapService, { map }: View): MapPod[] {
  return map.pods.filter(
    (pod) => pod.tier === (tier ?? name) && !pod.proxy && !pod.terminating && !hasEnded(pod),
  );
}

function hasEnded({ phase }: MapPod): boolean {
  return phase === 'Succeeded' || phase === 'Failed';
}

/** `2 of 2 answer: x7k2p (worker), q9d4s (worker2)`, or why nobody does. */
export function whoAnswers(service: MapService, view: View): string {
  const ready = answering(service);
  const pods = podsOf(service, view);
  if (ready.length > 0) {
    const all = Math.max(pods.length, ready.length, service.list.length);
    return chainTexts.answer(ready.length, all, byNode(ready));
  }
  const readyPods = pods.filter((pod) => pod.ready).length;
  if (readyPods > 0 && service.list.length === 0) return chainTexts.noneListed(readyPods);
  const all = Math.max(pods.length, service.list.length);
  return all > 0 ? chainTexts.noneReady(all) : chainTexts.noPod;
}

function byNode(list: MapService['list']): string {
  const shown = Map.groupBy(list.slice(0, named), ({ node }) => node);
  const words = [...shown].map(([node, ends]) => {
    const who = ends.map(({ pod, address }) => (pod ? shortPod(pod) : address)).join(', ');
    return node ? `${who} (${node})` : who;
  });
  const more = list.length - named;
  return [...words, ...(more > 0 ? [chainTexts.more(more)] : [])].join(', ');
}
