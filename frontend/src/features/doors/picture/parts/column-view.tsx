import { shortNodeLabel } from './node-label.ts';
import type { Layout } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import styles from '../picture.module.css';
import { HatchView } from './hatch-view.tsx';
import { HeadView } from './head-view.tsx';
import { belongsTo } from './lit.ts';
import { NoServiceView } from './no-service-view.tsx';
import { PodView } from './pod-view.tsx';
import { SignpostArm } from './signpost-arm.tsx';

/** A tier in the order of keys: its doors, its hatches node by node, then its pods. */
export function ColumnView({
  index,
  layout,
  scene,
  lit,
}: {
  index: number;
  layout: Layout;
  scene: Scene;
  lit: string | undefined;
}) {
  const column = layout.columns[index];
  if (!column) return undefined;
  const names = new Set(column.services.map(({ name }) => name));
  return (
    <>
      {column.signpost && <SignpostArm layout={layout} column={index} lit={lit} />}
      {column.services.length === 0 && <NoServiceView layout={layout} column={index} />}
      {layout.heads
        .filter(({ words }) => names.has(words.service))
        .map((head) => (
          <HeadView key={head.words.service} head={head} lit={lit} />
        ))}
      {layout.hatches
        .filter(({ service }) => names.has(service))
        .map((hatch) => (
          <HatchView
            key={`${hatch.row} ${hatch.service} ${hatch.port}`}
            hatch={hatch}
            state={scene.hatchState(hatch.service, hatch.node)}
            nodeName={shortNodeLabel(layout, hatch.row)}
            passed={scene.passed.has(`${hatch.service} ${hatch.row}`)}
            lit={lit}
          />
        ))}
      {layout.pods
        .filter((placed) => placed.column === index)
        .map((placed) => (
          <PodView key={placed.pod.name} placed={placed} layout={layout} scene={scene} lit={lit} />
        ))}
      {layout.more
        .filter(({ tier }) => tier === column.tier)
        .map(({ key, text, words, box }) => (
          <g key={key} {...belongsTo(column.services[0]?.name, lit)}>
            <title>{words}</title>
            <rect {...box} rx={8} className={styles.more} />
            <text x={box.x + 8} y={box.y + 22} className={styles.small}>
              {text}
            </text>
          </g>
        ))}
    </>
  );
}
