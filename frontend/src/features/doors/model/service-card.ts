import type { MapService } from '@doorstep/backend/contract/doors-map';
import { cardTexts } from '../../../texts/doors-model.ts';
import { cardId } from './door-card.ts';
import type { DoorCard } from './door-card.ts';
import { serviceChain } from './service-chain.ts';
import { serviceState } from './service-state.ts';
import type { View } from './view.ts';

/** The card of a Service. `now` is in ms. */
export function serviceCard(view: View, service: MapService, now: number): DoorCard {
  const of = { kind: 'service' as const, service: service.name };
  return {
    id: cardId(of),
    of,
    name: service.name,
    type: service.type,
    state: serviceState(view, service.name, now),
    sentence: sentenceOf(view, service),
    chain: serviceChain(view, service, now),
  };
}

function sentenceOf(view: View, service: MapService): string {
  const { type, list, wanted, selector, externalName } = service;
  if (type === 'ExternalName') return cardTexts.externalName(externalName ?? service.name);
  if (wanted === 0) return cardTexts.nobody;
  const isEmpty = list.length === 0 && Object.keys(selector).length > 0;
  if (isEmpty) return cardTexts.emptyList(type !== 'ClusterIP');
  if (type === 'LoadBalancer') return frontDoor(service);
  return type === 'NodePort' ? hatches(view, service) : innerDoor(view, service);
}

function frontDoor({ externalAddresses, ports }: MapService): string {
  const hasHatches = ports.some(({ nodePort }) => nodePort !== undefined);
  return [
    externalAddresses.length > 0 ? cardTexts.loadBalancer(externalAddresses) : cardTexts.pending,
    hasHatches ? cardTexts.includes : cardTexts.includesInner,
  ].join(' ');
}

function hatches({ map }: View, { name, externalTrafficPolicy, list }: MapService): string {
  if (externalTrafficPolicy === 'Local') return cardTexts.nodePortLocal(name);
  const without = map.nodes.filter((node) => !list.some((end) => end.node === node.name));
  return without.length === 0 || without.length === map.nodes.length
    ? cardTexts.nodePort
    : cardTexts.nodePortAlso(
        without.map((node) => node.name),
        name,
      );
}

function innerDoor({ map }: View, { name, headless }: MapService): string {
  if (headless) return cardTexts.headless;
  const hasGatehouse = map.entrances.some(({ rules }) =>
    rules.some(({ service }) => service === name),
  );
  return hasGatehouse ? cardTexts.throughGatehouse : cardTexts.clusterIp;
}
