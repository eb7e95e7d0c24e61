import { stateTexts } from '../../../texts/doors-model.ts';
import { doorsMeant } from './doors-meant.ts';
import type { DoorSelector } from './doors-meant.ts';
import { judgeInner, judgeOuter } from './judge-doors.ts';
import { judge } from './verdicts.ts';
import type { View } from './view.ts';
import type { WordedState } from './worded-state.ts';

/** What stands for the address of a load balancer or a gatehouse that has none yet. */
export const pendingHost = '<pending>';

/** The state of one thing of the picture. `now` is in ms. */
export function thingState(
  view: View,
  selector: Exclude<DoorSelector, { kind: 'service' }>,
  now: number,
): WordedState {
  const doors = doorsMeant(view, selector);
  const judged = judge(view, doors, now);
  if (selector.kind === 'inner door' || selector.kind === 'signpost') {
    return judgeInner(view, judged);
  }
  const state = judgeOuter(judged);
  const isPending = doors.length > 0 && doors.every(({ host }) => host === pendingHost);
  return isPending && state.state === 'in doubt'
    ? { state: 'in doubt', word: stateTexts.noAddress }
    : state;
}
