import { hintTexts, pictureTexts } from '../../../../texts/doors-picture.ts';
import { doorState } from '../../model/door-state.ts';
import type { WordedState } from '../../model/door-state.ts';
import type { Way } from '../../model/hop.ts';
import type { View } from '../../model/view.ts';
import { hatchesOf } from '../layout/hatches.ts';
import { headWords } from './head-words.ts';
import { porchWords } from './porch-words.ts';
import type { Scene } from './scene.ts';
import type { NoteWords, NoWayWords } from './words.ts';

/** What is to be drawn of a picture at a moment, ms, with the way of one request. */
export function sceneOf(view: View, way: Way | undefined, now: number): Scene {
  const { map, nodeNames } = view;
  const hops = way?.hops ?? [];
  const answered = new Set(hops.flatMap(({ at }) => (at.kind === 'pod' ? at.pod : [])));
  const hatchState = (service: string, node: string) => hatchWords(view, service, node, now);
  const hatches = hops.flatMap(({ at, state }) =>
    at.kind === 'hatch' && state === 'travelled' ? at : [],
  );
  const onTheWay = [
    ...hatches.map(({ node }) => node),
    ...[...answered].flatMap((name) => view.pods.get(name)?.node ?? []),
  ];
  const alarming = map.nodes.flatMap(({ name }) =>
    hatchesOf(map).some(({ service }) => hatchState(service, name).state === 'mismatch')
      ? name
      : [],
  );
  return {
    map,
    nodeNames,
    heads: map.services.map((service) => headWords(service, view, now)),
    porches: porchWords(view, now),
    hatchState,
    note: noteWords(way),
    hint: hintOf(view),
    noWay: noWayWords(view),
    passed: new Set(hatches.map(({ service, node }) => `${service} ${node}`)),
    answered,
    mattering: new Set([...onTheWay, ...alarming]),
  };
}

/** A hatch's state; where Local keeps it shut, with the reason. */
function hatchWords(view: View, service: string, node: string, now: number): WordedState {
  const worded = doorState(view, { kind: 'hatch', service, node }, now);
  const { externalTrafficPolicy, list = [] } = view.services.get(service) ?? {};
  const isLocal = externalTrafficPolicy === 'Local';
  const hasPod = list.some((end) => end.ready && end.node === node);
  return worded.state === 'shut' && isLocal && !hasPod
    ? { ...worded, word: pictureTexts.shutNoPod }
    : worded;
}

function noteWords(way: Way | undefined): NoteWords | undefined {
  const stop = way?.hops.find(({ state }) => state === 'stopped');
  const told = way?.answered ?? [];
  const lines = told.length === 0 && stop ? [stop.title] : told;
  if (lines.length === 0) return undefined;
  return {
    heading: stop ? pictureTexts.stoppedAt(stop.number) : pictureTexts.whoAnswered,
    lines: lines.map((line) => line.replaceAll('**', '')),
    stopped: stop !== undefined,
  };
}

function hintOf({ map }: View): string | undefined {
  if (map.policies.some(({ ingress }) => ingress !== undefined)) return hintTexts.walls;
  const hatched = new Set(hatchesOf(map).map(({ service }) => service));
  const local = map.services.find(
    ({ name, externalTrafficPolicy }) => hatched.has(name) && externalTrafficPolicy === 'Local',
  );
  if (local) return hintTexts.local(local.name);
  if (hatched.size > 0) return hintTexts.hatches;
  return map.entrances.length > 0 ? hintTexts.entrance : undefined;
}

/** The Services with an inner door only, to which no gatehouse leads. */
function noWayWords({ map }: View): NoWayWords | undefined {
  const entered = new Set(
    map.entrances.flatMap(({ rules }) => rules.map(({ service }) => service)),
  );
  const services = map.services
    .filter(({ type, name }) => type === 'ClusterIP' && !entered.has(name))
    .map(({ name }) => name);
  if (services.length === 0) return undefined;
  const shown = services.length > 2 ? services.slice(-2) : services;
  return {
    services: shown,
    title: pictureTexts.noDoor(shown),
    why: pictureTexts.noDoorWhy,
    inside: pictureTexts.insideOnly(shown),
  };
}
