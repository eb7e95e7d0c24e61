import { bottom, right } from './box.ts';
import { columnsOf } from './columns.ts';
import { headsOf } from './heads.ts';
import { columnsPerPage, metricsFor } from './metrics.ts';
import { noWayOf, outsideOf } from './outside.ts';
import { placeRows } from './place-rows.ts';
import type { Layout, Memory } from './placed.ts';
import { porchesOf } from './porches.ts';
import type { Scene } from '../scene/scene.ts';
import { keepSlots } from './slots.ts';
import { wallsOf } from './walls.ts';

export const noMemory: Memory = { slots: new Map(), heights: new Map() };

/** Where everything stands. The same scene after the same memory always gives the same picture. */
export function layoutOf(scene: Scene, width: number, before: Memory = noMemory, page = 0): Layout {
  const all = columnsOf(scene.map);
  const perPage = columnsPerPage(width);
  const shown = all.slice(page * perPage, (page + 1) * perPage);
  const metrics = metricsFor(width, Math.max(shown.length, 1));
  const { heads, bottom: headsEnd } = headsOf(shown, scene.heads, metrics);
  const porches = porchesOf(scene.porches, metrics);
  const lastPorch = porches.at(-1);
  const porchesEnd = lastPorch ? bottom(lastPorch.box) : 0;
  const names = shown.some(({ signpost }) => signpost) ? 8 : 0;
  const nodesTop = Math.max(headsEnd + 20 + names, porchesEnd + 18 + names);
  const slots = keepSlots(before.slots, scene.map, all);
  const outside = outsideOf(scene, metrics, nodesTop);
  const placed = placeRows({
    scene,
    all,
    shown,
    metrics,
    slots,
    heights: before.heights,
    top: nodesTop,
    least: outside.end + 12,
  });
  const floor = placed.end;
  const { noWay, end } = noWayOf(scene, metrics, floor);
  const same = slots === before.slots && sameHeights(before.heights, placed.heights);
  return {
    metrics,
    width: metrics.width,
    height: end + 6,
    wall: { x: metrics.wallX, y: 30, width: metrics.wallEnd - metrics.wallX, height: end - 30 },
    topLane: nodesTop - 10 - names / 2,
    machine: { x: metrics.machine.x, y: 80, width: metrics.machine.width, height: 46 },
    porches,
    heads,
    columns: shown.map((column, index) => {
      const { corridorX, podX } = metrics.columns[index] ?? { corridorX: 0, podX: 0 };
      return { ...column, corridorX, podX, top: headsEnd - 4, bottom: floor };
    }),
    ...placed,
    walls: wallsOf(
      scene.map,
      placed.pods.map(({ pod, tier = '', row, box }) => ({
        pod: pod.name,
        cell: `${row}/${tier}`,
        tier,
        box,
      })),
      metrics.compact ? 9 : 17,
    ),
    outside: { hint: outside.hint, note: outside.note, noWay },
    memory: same ? before : { slots, heights: placed.heights },
  };
}

function sameHeights(one: Memory['heights'], other: Memory['heights']): boolean {
  return one.size === other.size && [...one].every(([key, height]) => other.get(key) === height);
}

/** The right edge of what stands inside the cluster. */
export const insideEnd = ({ wall }: Layout): number => right(wall) - 14;
