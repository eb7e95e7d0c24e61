import { cardId } from '../../model/door-cards.ts';
import { DoorShape } from '../../shapes/door-shape.tsx';
import type { Porch } from '../layout/porches.ts';
import styles from '../picture.module.css';
import { belongsTo } from './lit.ts';
import { WordLines } from './words.tsx';

/** A porch before the wall with its front door or gatehouse: a link to the same in words. */
export function PorchView({ porch, lit }: { porch: Porch; lit: string | undefined }) {
  const { words, box, plate, door, textX, lines } = porch;
  const { kind, name, state, label } = words;
  const card =
    kind === 'entrance'
      ? cardId({ kind: 'entrance', name })
      : cardId({ kind: 'service', service: name });
  const [title, ...others] = lines;
  return (
    <a href={`#${card}`} {...belongsTo(name, lit)}>
      <title>{label}</title>
      <g aria-hidden="true">
        <rect {...box} className={styles.porch} />
        <rect {...plate.box} rx={3} className={styles.pill} />
        <text
          x={plate.box.x + plate.box.width / 2}
          y={plate.box.y + 14}
          className={`${styles.pillText} ${styles.mono}`}
        >
          {plate.text}
        </text>
        <DoorShape
          kind={kind === 'entrance' ? 'gatehouse' : 'front door'}
          state={state.state}
          {...door}
        />
        {title && (
          <text x={textX} y={title.y} className={styles.name}>
            {title.text}
          </text>
        )}
        <WordLines x={textX} lines={others} />
      </g>
    </a>
  );
}
