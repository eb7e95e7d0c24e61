import type { MapEntrance } from '@doorstep/backend/contract/doors-map';
import { cardTexts, chainTexts } from '../../../texts/doors-model.ts';
import { cardId } from './door-card.ts';
import type { ChainItem, DoorCard } from './door-card.ts';
import { thingState } from './thing-state.ts';
import type { View } from './view.ts';
import { answering, podsOf } from './who-answers.ts';

/** The card of an Ingress or a Gateway. `now` is in ms. */
export function entranceCard(view: View, entrance: MapEntrance, now: number): DoorCard {
  const { kind, name, tls } = entrance;
  const of = { kind: 'entrance' as const, name };
  return {
    id: cardId(of),
    of,
    name,
    type: kind,
    state: thingState(view, of, now),
    sentence: cardTexts.entrance(tls),
    chain: chainOf(view, entrance),
  };
}

function chainOf(view: View, { addresses, rules, tls }: MapEntrance): ChainItem[] {
  const [first] = rules;
  const host = first?.host ?? addresses[0];
  const asked = host && `${tls ? 'https' : 'http'}://${host}${first?.path ?? '/'}`;
  const behind = [...new Set(rules.map(({ service }) => service))];
  return [
    { kind: 'client', text: asked ? chainTexts.asks(asked) : chainTexts.asksPending },
    {
      kind: 'front door',
      text: addresses.length > 0 ? chainTexts.ownFrontDoor(addresses) : chainTexts.noFrontDoor,
    },
    ...rules.map(({ host, path, service }, index) => ({
      kind: 'rule' as const,
      text: chainTexts.rule(index + 1, host, path, service),
    })),
    { kind: 'pods', text: behind.map((name) => podsBehind(view, name)).join('; ') },
  ];
}

function podsBehind(view: View, name: string): string {
  const service = view.services.get(name);
  if (!service) return chainTexts.noService(name);
  const ready = answering(service).length;
  return chainTexts.ofService(name, ready, Math.max(ready, podsOf(service, view).length));
}
