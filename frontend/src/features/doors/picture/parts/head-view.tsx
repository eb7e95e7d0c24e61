import { cardId } from '../../model/door-cards.ts';
import { DoorShape } from '../../shapes/door-shape.tsx';
import type { Head } from '../layout/heads.ts';
import styles from '../picture.module.css';
import { belongsTo } from './lit.ts';
import { WordLines } from './words.tsx';

/** An inner door's card, or a signpost's: a link to the same in words. */
export function HeadView({ head, lit }: { head: Head; lit: string | undefined }) {
  const { words, box, door, name, pill, address, textX, lines } = head;
  const { service, shape, state, type, mono, label } = words;
  const isWrong = state.state === 'mismatch';
  return (
    <a href={`#${cardId({ kind: 'service', service })}`} {...belongsTo(service, lit)}>
      <title>{label}</title>
      <g aria-hidden="true">
        <rect {...box} rx={6} className={isWrong ? styles.wrongCard : styles.card} />
        <DoorShape kind={shape} state={state.state} {...door} />
        <text x={name.x} y={name.y} className={styles.name}>
          {name.text}
        </text>
        <rect x={pill.x} y={pill.y} width={pill.width} height={19} rx={4} className={styles.pill} />
        <text x={pill.x + pill.width / 2} y={pill.y + 14} className={styles.pillText}>
          {type}
        </text>
        <text x={address.x} y={address.y} className={mono ? styles.mono : styles.muted}>
          {address.text}
        </text>
        <WordLines x={textX} lines={lines} />
      </g>
    </a>
  );
}
