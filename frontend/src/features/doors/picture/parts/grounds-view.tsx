import { pictureLabels, pictureTexts } from '../../../../texts/doors-picture.ts';
import { smallStyle } from '../layout/heads.ts';
import { insideEnd } from '../layout/layout.ts';
import type { Layout, PlacedRow } from '../layout/placed.ts';
import { wrap } from '../layout/text-width.ts';
import type { Scene } from '../scene/scene.ts';
import styles from '../picture.module.css';
import { belongsTo } from './lit.ts';
import { Lines } from './words.tsx';

/** The cluster's wall, the nodes, and the corridors that run through all of them. */
export function GroundsView({
  layout,
  scene,
  lit,
}: {
  layout: Layout;
  scene: Scene;
  lit: string | undefined;
}) {
  const { metrics, wall, columns, rows } = layout;
  const { wallX, nodeTextX, nodeTextWidth, wallEnd, compact, corridorWidth } = metrics;
  const { nodes, pods } = scene.map;
  const hasDatabase = !compact && columns.at(-1)?.tier === 'mysql';
  return (
    <>
      <text x={metrics.machine.x} y={20} className={styles.zone}>
        {pictureTexts.outside}
      </text>
      <text x={wallX} y={20} className={styles.zone}>
        {pictureTexts.inside(nodes.length, pods.length)}
      </text>
      {hasDatabase && (
        <text x={wallEnd} y={20} className={`${styles.muted} ${styles.end}`}>
          {pictureTexts.inTheBack}
        </text>
      )}
      <rect {...wall} rx={6} className={styles.inside} />
      <text x={nodeTextX} y={60} className={styles.name}>
        {pictureTexts.innerDoors}
      </text>
      <Lines
        x={nodeTextX}
        y={78}
        pitch={16}
        lines={wrap(pictureTexts.innerDoorsHow, nodeTextWidth, smallStyle)}
        className={styles.muted}
      />
      {rows.map((row) => (
        <RowGround key={row.key} row={row} layout={layout} />
      ))}
      <rect {...wall} rx={6} className={styles.clusterWall} />
      {columns.map(({ tier, services, signpost, headless, corridorX, top, bottom }) => {
        if (signpost || services.length === 0) return undefined;
        const wrong = services.some(({ name }) =>
          layout.heads.some(
            ({ words }) => words.service === name && words.state.state === 'mismatch',
          ),
        );
        const looks = [styles.corridor, wrong && styles.wrongCorridor, headless && styles.headless];
        const end = corridorX + corridorWidth;
        return (
          <g
            key={tier}
            className={looks.filter(Boolean).join(' ')}
            {...belongsTo(services[0]?.name, lit)}
          >
            <rect x={corridorX} y={top} width={corridorWidth} height={bottom - top} />
            <path d={`M${corridorX} ${top}V${bottom}M${end} ${top}V${bottom}`} />
          </g>
        );
      })}
      {rows.map(({ key, box, empty }) => (
        <Lines
          key={key}
          x={(columns[0]?.podX ?? insideEnd(layout)) - (compact ? 4 : 8)}
          y={box.y + 34}
          pitch={17}
          lines={empty}
          className={styles.muted}
        />
      ))}
    </>
  );
}

function RowGround({ row, layout }: { row: PlacedRow; layout: Layout }) {
  const { nodeTextX, wallX } = layout.metrics;
  const { box, label, nodes } = row;
  const names = nodes.map(({ name }) => name);
  const [name, ...further] = label.lines;
  const title = nodes.length > 0 ? pictureLabels.node(names, nodes[0]?.addresses[0] ?? '') : name;
  return (
    <g>
      <title>{title}</title>
      <rect {...box} rx={3} className={nodes.length > 0 ? styles.node : styles.lane} />
      {nodes.length > 1 && (
        <path
          d={`M${box.x + 8} ${box.y + box.height + 4}H${box.x + box.width - 8}`}
          className={styles.stacked}
        />
      )}
      <text x={nodeTextX} y={box.y + 20} className={styles.name}>
        {name}
      </text>
      <Lines
        x={nodeTextX}
        y={box.y + 37}
        pitch={16}
        lines={further}
        className={nodes.length > 1 ? styles.name : styles.muted}
      />
      <text x={wallX - 16} y={box.y + 20} className={`${styles.house} ${styles.end}`}>
        {label.address}
      </text>
    </g>
  );
}
