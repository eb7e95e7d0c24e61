import { useState } from 'react';
import { columnsOf } from './layout/columns.ts';
import { layoutOf, noMemory } from './layout/layout.ts';
import { columnsPerPage, leastWidth } from './layout/metrics.ts';
import { MapSvg } from './map-svg.tsx';
import { Pages } from './pages.tsx';
import type { PictureProps } from './picture-props.ts';
import styles from './picture.module.css';
import { sceneOf } from './scene/scene-of.ts';
import { useWidth } from './use-width.ts';

const widest = 1216;

/** The shop's doors as one picture; where there is no room for it, its twin of words stands alone. */
export function Picture({ view, way, now, lit, onLight }: PictureProps) {
  const { ref, width } = useWidth(widest);
  const [memory, setMemory] = useState(noMemory);
  const [chosen, setPage] = useState(0);
  const perPage = columnsPerPage(width);
  const tiers = columnsOf(view.map).map(({ tier }) => tier);
  const page = Math.min(chosen, Math.max(0, Math.ceil(tiers.length / perPage) - 1));
  const scene = sceneOf(view, way, now);
  const layout = layoutOf(scene, width, memory, page);
  if (layout.memory !== memory) setMemory(layout.memory);
  return (
    <div ref={ref} className={styles.frame}>
      {width >= leastWidth && (
        <>
          <Pages tiers={tiers} perPage={perPage} page={page} onPage={setPage} />
          <MapSvg layout={layout} scene={scene} way={way} lit={lit} onLight={onLight} />
        </>
      )}
    </div>
  );
}
