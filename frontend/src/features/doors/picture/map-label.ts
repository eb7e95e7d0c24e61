import { pictureLabels } from '../../../texts/doors-picture.ts';
import type { Way } from '../model/hop.ts';
import type { Scene } from './scene/scene.ts';

/** The whole picture in a few sentences. */
export function mapLabel({ map, noWay }: Scene, way: Way | undefined): string {
  const hops = way?.hops ?? [];
  return [
    pictureLabels.map(map.nodes.length, map.services.length, map.pods.length),
    hops.length > 0 ? pictureLabels.way(hops.map(({ title }) => title)) : '',
    hops.at(-1)?.state === 'stopped' ? pictureLabels.stops : '',
    noWay ? pictureLabels.noWay(noWay.services) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
