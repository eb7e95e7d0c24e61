import type { MapPod } from '@doorstep/backend/contract/doors-map';

/** What a cell shows: pods by their place from the top, and how many more there are. */
export interface Cell {
  shown: { pod: MapPod; place: number }[];
  more?: { place: number; ready: number; unready: number };
  /** Places that it takes, also empty ones. */
  places: number;
}

const most = 4;
const shownOfMany = 3;

/** Four pods at most are shown; of more, three, those who answered always among them. */
export function cellOf(
  slots: readonly (string | undefined)[],
  pods: ReadonlyMap<string, MapPod>,
  answered: ReadonlySet<string>,
): Cell {
  const placed = slots.flatMap((name, place) => {
    const pod = name === undefined ? undefined : pods.get(name);
    return pod ? [{ pod, place }] : [];
  });
  if (placed.length <= most && slots.length <= most) return { shown: placed, places: slots.length };
  const inTurn = placed.toSorted(
    (a, b) => Number(answered.has(b.pod.name)) - Number(answered.has(a.pod.name)),
  );
  const shown = inTurn.slice(0, placed.length > most ? shownOfMany : most);
  const rest = inTurn.slice(shown.length);
  const ready = rest.filter(({ pod }) => pod.ready).length;
  const closer = shown
    .toSorted((a, b) => a.place - b.place)
    .map(({ pod }, place) => ({ pod, place }));
  if (rest.length === 0) return { shown: closer, places: closer.length };
  const more = { place: closer.length, ready, unready: rest.length - ready };
  return { shown: closer, more, places: closer.length + 1 };
}
