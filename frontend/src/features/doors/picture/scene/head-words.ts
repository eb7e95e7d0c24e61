import type { MapService } from '@doorstep/backend/contract/doors-map';
import { pictureLabels, pictureTexts } from '../../../../texts/doors-picture.ts';
import { doorState } from '../../model/door-state.ts';
import { hostPort } from '../../model/host-port.ts';
import type { View } from '../../model/view.ts';
import { answering, podsOf } from '../../model/who-answers.ts';
import { wallRules } from '../../model/wall-rules.ts';
import type { HeadWords, Line } from './words.ts';

/** What is written on a Service's inner door, or on its signpost. */
export function headWords(service: MapService, view: View, now: number): HeadWords {
  const { name, type } = service;
  const isName = type === 'ExternalName';
  const state = doorState(view, { kind: isName ? 'signpost' : 'inner door', service: name }, now);
  const [first] = service.ports;
  const address = isName
    ? (service.externalName ?? pictureTexts.noAddress)
    : innerAddress(service, first?.port);
  const facts = isName ? [muted(pictureTexts.aNameOnly)] : listLines(service, view, state.state);
  const sends =
    !isName && first
      ? [[pictureTexts.sendsTo(first.targetPort), pictureTexts.sendsToShort(first.targetPort)]]
      : [];
  const differs: Line[] =
    state.state === 'mismatch' || state.state === 'in doubt'
      ? [{ text: state.word, tone: state.state }]
      : [];
  const more = [...rules(service, view), ...(service.mutualTls ? [pictureTexts.mutualTls] : [])];
  const lines = (short: 0 | 1): Line[] => [
    ...(short === 0 ? facts.slice(0, 1) : facts.slice(-1)),
    ...differs,
    ...(more.length > 0
      ? more.map((text) => ({ text, tone: 'plain' as const }))
      : sends.map((words) => muted(words[short] ?? ''))),
  ];
  return {
    service: name,
    type,
    shape: isName ? 'signpost' : 'inner door',
    mutualTls: service.mutualTls,
    state,
    address,
    mono: service.clusterIp !== undefined && !service.headless,
    lines: lines(0),
    shortLines: lines(1),
    label: pictureLabels.innerDoor(
      name,
      type,
      [address, state.word, ...facts.slice(0, 1).map(({ text }) => text), ...more].join(', '),
    ),
  };
}

const muted = (text: string): Line => ({ text, tone: 'muted' });

function innerAddress({ headless, clusterIp }: MapService, port: number | undefined): string {
  if (headless) return pictureTexts.headless;
  if (clusterIp === undefined) return pictureTexts.noAddress;
  return port === undefined ? clusterIp : hostPort(clusterIp, port);
}

/** How many pods are in the list, in long and in short. */
function listLines(service: MapService, view: View, state: string): Line[] {
  const ready = answering(service).length;
  const all = Math.max(podsOf(service, view).length, service.list.length);
  const tone = state === 'mismatch' ? 'mismatch' : 'plain';
  if (service.wanted === 0 && ready === 0) return [muted(pictureTexts.scaledToNobody)];
  if (ready === 0) return [{ text: pictureTexts.noneListed, tone }];
  return [
    { text: pictureTexts.listed(ready, all), tone },
    { text: pictureTexts.listedShort(ready, all), tone },
  ];
}

/** Whom the walls round a Service's pods let in. */
function rules(service: MapService, view: View): string[] {
  const own = new Set(podsOf(service, view).map(({ name }) => name));
  return wallRules(view.map.policies, own).map(pictureTexts.wall);
}
