import { pictureTexts } from '../../../../texts/doors-picture.ts';
import { nameStyle, smallStyle } from '../layout/heads.ts';
import type { Layout } from '../layout/placed.ts';
import { fit, wrap } from '../layout/text-width.ts';
import styles from '../picture.module.css';
import { Lines } from './words.tsx';

/** Where a tier has pods and no Service: nobody finds them by name. */
export function NoServiceView({ layout, column }: { layout: Layout; column: number }) {
  const { corridorX = 0, tier = '', top = 0 } = layout.columns[column] ?? {};
  const width = (layout.metrics.columns[column]?.headWidth ?? 0) - 4;
  const x = corridorX - 6;
  return (
    <g>
      <rect x={x} y={40} width={width} height={top - 36} rx={6} className={styles.more} />
      <text x={x + 12} y={62} className={styles.name}>
        {fit(`${tier}: ${pictureTexts.noService}`, width - 20, nameStyle)}
      </text>
      <Lines
        x={x + 12}
        y={84}
        pitch={17}
        lines={wrap(pictureTexts.noServiceWhy, width - 22, smallStyle)}
        className={styles.muted}
      />
    </g>
  );
}
