import type { MapEntrance, MapService } from '@doorstep/backend/contract/doors-map';
import { pictureLabels } from '../../../../texts/doors-picture.ts';
import { doorState } from '../../model/door-state.ts';
import type { View } from '../../model/view.ts';
import type { Line, PorchWords } from './words.ts';

const pending = '<pending>';
const mostRules = 3;

/** Everything that stands before the wall: gatehouses first, then front doors. */
export function porchWords(view: View, now: number): PorchWords[] {
  const { entrances, services } = view.map;
  return [
    ...entrances.map((entrance) => gatehouse(entrance, view, now)),
    ...services
      .filter(({ type }) => type === 'LoadBalancer')
      .map((service) => frontDoor(service, view, now)),
  ];
}

function frontDoor({ name, externalAddresses }: MapService, view: View, now: number): PorchWords {
  const state = doorState(view, { kind: 'front door', service: name }, now);
  const plate = externalAddresses[0] ?? pending;
  return {
    kind: 'front door',
    name,
    type: 'LoadBalancer',
    plate,
    state,
    lines: [
      { text: name, tone: 'plain' },
      { text: 'LoadBalancer', tone: 'plain' },
      { text: state.word, tone: state.state },
    ],
    label: pictureLabels.frontDoor(name, plate, state.word),
  };
}

function gatehouse({ kind, name, addresses, rules }: MapEntrance, view: View, now: number) {
  const state = doorState(view, { kind: 'entrance', name }, now);
  const plate = addresses[0] ?? pending;
  const paths = rules.slice(0, mostRules).map(({ path, service }) => `${path} → ${service}`);
  const more = rules.length - mostRules;
  const hosts = [...new Set(rules.flatMap(({ host }) => host ?? []))];
  const lines: Line[] = [
    { text: kind, tone: 'plain' },
    ...paths.map((text): Line => ({ text, tone: 'plain' })),
    ...(more > 0 ? [{ text: `+${more}`, tone: 'muted' } as const] : []),
    ...hosts.slice(0, 1).map((text): Line => ({ text, tone: 'muted' })),
    { text: state.word, tone: state.state },
  ];
  const words: PorchWords = {
    kind: 'entrance',
    name,
    type: kind,
    plate,
    state,
    lines,
    label: pictureLabels.entrance(kind, name, [plate, ...hosts, ...paths].join(', '), state.word),
  };
  return words;
}
