import type { ChainItem, DoorCard } from '../../model/door-cards.ts';
import { doorState } from '../../model/door-state.ts';
import type { DoorState } from '../../model/door-state.ts';
import type { View } from '../../model/view.ts';

/** How a stop of a card's chain is drawn: as in the picture; of the hatches the worst. `now` is in ms. */
export function chainState(
  view: View,
  { of, state }: DoorCard,
  kind: ChainItem['kind'],
  now: number,
): DoorState {
  if (of.kind === 'entrance') return kind === 'rule' ? state.state : 'open';
  const { service } = of;
  if (kind === 'front door' || kind === 'inner door' || kind === 'signpost')
    return doorState(view, { kind, service }, now).state;
  if (kind !== 'hatch') return 'open';
  const states = view.map.nodes.map(
    ({ name }) => doorState(view, { kind, service, node: name }, now).state,
  );
  return (
    states.find((one) => one === 'mismatch') ??
    states.find((one) => one === 'open') ??
    states[0] ??
    'open'
  );
}
