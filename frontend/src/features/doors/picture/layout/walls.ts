import type { DoorsMap } from '@doorstep/backend/contract/doors-map';
import { bottom, middle, right } from './box.ts';
import { nobody } from '../../model/wall-rules.ts';
import type { Box } from './box.ts';

/** A NetworkPolicy's courses of brick round the pods of one node and tier. */
export interface Wall {
  tier: string;
  /** The wall's outer edge. */
  box: Box;
  /** The middles of its gaps, all in its left side: one at each pod that lets somebody in. */
  gaps: number[];
}

/** A pod's box, and the cell that it stands in. */
export interface WalledPod {
  pod: string;
  cell: string;
  tier: string;
  box: Box;
}

export const wallSizes = { thick: 7, gap: 24 };

/** The walls round pods that some policy guards against who comes in. */
export function wallsOf({ policies }: DoorsMap, pods: readonly WalledPod[], left: number): Wall[] {
  const guarded = new Set<string>();
  const entered = new Set<string>();
  for (const { ingress, pods: names } of policies) {
    if (ingress === undefined) continue;
    for (const name of names) {
      guarded.add(name);
      if (ingress !== nobody) entered.add(name);
    }
  }
  const cells = Map.groupBy(
    pods.filter(({ pod }) => guarded.has(pod)),
    ({ cell }) => cell,
  );
  return [...cells.values()].flatMap((inside) => {
    const boxes = inside.map(({ box }) => box);
    const x = Math.min(...boxes.map((box) => box.x)) - left;
    const y = Math.min(...boxes.map((box) => box.y)) - 10;
    const width = Math.max(...boxes.map(right)) + 8 - x;
    const height = Math.max(...boxes.map(bottom)) + 10 - y;
    const gaps = inside.filter(({ pod }) => entered.has(pod)).map(({ box }) => middle(box));
    const tier = inside[0]?.tier ?? '';
    return [{ tier, box: { x, y, width, height }, gaps: gaps.toSorted((a, b) => a - b) }];
  });
}
