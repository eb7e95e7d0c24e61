import type { DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import { stateTexts } from '../../../texts/doors-model.ts';
import { doorsMeant, isEntry } from './doors-meant.ts';
import { judgeOuter } from './judge-doors.ts';
import { isShutOutside } from './outside.ts';
import { thingState } from './thing-state.ts';
import { judge, mismatchWords } from './verdicts.ts';
import type { View } from './view.ts';
import type { WordedState } from './worded-state.ts';

/** What a Service's card says of all its doors together. `now` is in ms. */
export function serviceState(view: View, name: string, now: number): WordedState {
  const own = doorsMeant(view, { kind: 'service', service: name });
  const [mismatch] = mismatchWords(judge(view, own, now));
  if (mismatch) return { state: 'mismatch', word: mismatch.words };
  const type = view.services.get(name)?.type;
  if (type === 'LoadBalancer') return thingState(view, { kind: 'front door', service: name }, now);
  if (type === 'NodePort') return hatchesState(view, own, now);
  return insideState(view, name, now);
}

function hatchesState(view: View, own: DoorsDoor[], now: number): WordedState {
  const hatches = own.filter(({ kind }) => kind === 'NodePort');
  const all = judgeOuter(judge(view, hatches, now));
  if (all.state !== 'open') return all;
  const states = hatches.map((hatch) => judgeOuter(judge(view, [hatch], now)).state);
  const open = states.filter((state) => state === 'open').length;
  return states.includes('shut')
    ? { state: 'open', word: stateTexts.openAtNodes(open, states.length) }
    : all;
}

function insideState(view: View, service: string, now: number): WordedState {
  const kind = view.services.get(service)?.type === 'ExternalName' ? 'signpost' : 'inner door';
  const inside = thingState(view, { kind, service }, now);
  const gatehouse = view.picture.doors.filter((door) => isEntry(door) && door.service === service);
  if (judgeOuter(judge(view, gatehouse, now)).state === 'open') {
    return { state: 'open', word: stateTexts.openThroughGatehouse };
  }
  if (inside.word !== stateTexts.open) return inside;
  return {
    state: 'open',
    word: isShutOutside(view, service, now)
      ? stateTexts.openInsideShutOutside
      : stateTexts.openInside,
  };
}
