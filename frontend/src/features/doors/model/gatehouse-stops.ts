import { hopTexts } from '../../../texts/doors-hops.ts';
import type { MapService } from '@doorstep/backend/contract/doors-map';
import { shortPod } from './pod-name.ts';
import { firstSeen, ownerOf, sentences } from './trail.ts';
import type { Stop, Trail } from './trail.ts';

/** The way in through an Ingress or a Gateway, up to its pod: it passes inner doors by. */
export function gatehouseStops({ view, journey }: Trail, first: MapService | undefined): Stop[] {
  const { door, client } = journey.whoami;
  const entrance =
    view.map.entrances.find(
      ({ kind, rules }) =>
        kind === door.kind && rules.some(({ service }) => service === first?.name),
    ) ?? view.map.entrances.find(({ kind }) => kind === door.kind);
  const host = door.host.replace(/:\d+$/, '');
  const [address] = entrance?.addresses ?? [];
  const gatehouse: Stop = {
    at: entrance ? { kind: 'entrance', name: entrance.name } : { kind: 'your machine' },
    title: address ? `${host}, ${address}` : host,
    facts: hopTexts.entrance,
  };
  const { pod } = ownerOf(view, firstSeen(journey));
  const [seen] = client.forwardedFor;
  const facts = sentences(hopTexts.proxy(host), seen && hopTexts.forwards(seen));
  if (!pod?.proxy) {
    return [{ ...gatehouse, facts: sentences(gatehouse.facts, hopTexts.proxyUnknown) }];
  }
  const title = hopTexts.podTitle(door.kind, shortPod(pod.name), pod.node);
  return [gatehouse, { at: { kind: 'pod', pod: pod.name }, title, facts }];
}
