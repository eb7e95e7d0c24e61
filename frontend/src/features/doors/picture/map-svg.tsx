import { useId } from 'react';
import type { Way } from '../model/hop.ts';
import type { Layout } from './layout/placed.ts';
import { mapLabel } from './map-label.ts';
import { ColumnView } from './parts/column-view.tsx';
import { GroundsView } from './parts/grounds-view.tsx';
import { GuestView } from './parts/guest-view.tsx';
import { lighting } from './parts/lit.ts';
import { OutsideView } from './parts/outside-view.tsx';
import { PorchView } from './parts/porch-view.tsx';
import { asGroup } from './parts/roles.ts';
import { RouteView } from './parts/route-view.tsx';
import { Courses, WallView } from './parts/wall-view.tsx';
import styles from './picture.module.css';
import { routeOf } from './route/route-of.ts';
import type { Scene } from './scene/scene.ts';

/** The picture itself, drawn 1:1. */
export function MapSvg({
  layout,
  scene,
  way,
  lit,
  onLight,
}: {
  layout: Layout;
  scene: Scene;
  way: Way | undefined;
  lit: string | undefined;
  onLight: (name: string | undefined) => void;
}) {
  const courses = useId();
  const route = way && routeOf(way.hops, layout);
  return (
    <svg
      {...asGroup(mapLabel(scene, way))}
      {...lighting(onLight)}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className={lit === undefined ? styles.map : `${styles.map} ${styles.dim}`}
    >
      <defs>
        <Courses id={courses} />
      </defs>
      <GroundsView layout={layout} scene={scene} lit={lit} />
      {layout.walls.map((wall) => (
        <WallView key={`${wall.box.x} ${wall.box.y}`} wall={wall} courses={courses} />
      ))}
      {layout.porches.map((porch) => (
        <PorchView key={`${porch.words.kind} ${porch.words.name}`} porch={porch} lit={lit} />
      ))}
      {layout.columns.map(({ tier }, index) => (
        <ColumnView key={tier} index={index} layout={layout} scene={scene} lit={lit} />
      ))}
      {layout.guests.map((placed) => (
        <GuestView
          key={placed.pod.name}
          placed={placed}
          answered={scene.answered.has(placed.pod.name)}
        />
      ))}
      <OutsideView layout={layout} scene={scene} />
      {way && route && (
        <RouteView route={route} radius={layout.metrics.discRadius} request={way.heading} />
      )}
    </svg>
  );
}
