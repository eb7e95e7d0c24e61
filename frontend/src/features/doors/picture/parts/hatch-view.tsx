import { pictureLabels } from '../../../../texts/doors-picture.ts';
import { cardId } from '../../model/door-cards.ts';
import type { WordedState } from '../../model/door-state.ts';
import { DoorShape } from '../../shapes/door-shape.tsx';
import { smallStyle } from '../layout/heads.ts';
import type { PlacedHatch } from '../layout/placed.ts';
import { fit, textWidth } from '../layout/text-width.ts';
import styles from '../picture.module.css';
import { belongsTo } from './lit.ts';
import { Words } from './words.tsx';

/** A hatch in a node's wall: a link to its Service in words. */
export function HatchView({
  hatch,
  state,
  nodeName,
  passed,
  lit,
}: {
  hatch: PlacedHatch;
  state: WordedState;
  nodeName: string;
  /** The request's line runs through it, where its state's words would stand. */
  passed: boolean;
  lit: string | undefined;
}) {
  const { service, port, x, y, text } = hatch;
  const number = `:${port}`;
  const nameX = text.x + textWidth(number, { size: 12, mono: true }) + 6;
  const label = pictureLabels.hatch(service, port, nodeName, state.word);
  return (
    <a href={`#${cardId({ kind: 'service', service })}`} {...belongsTo(service, lit)}>
      <title>{label}</title>
      <g aria-hidden="true">
        <rect x={x - 22} y={y - 16} width={44} height={30} className={styles.hit} />
        <DoorShape kind="hatch" state={state.state} x={x} y={y} />
        <text x={text.x} y={text.y} className={`${styles.mono} ${styles.strong}`}>
          {number}
        </text>
        <Words x={nameX} y={text.y} tone={state.state === 'mismatch' ? 'mismatch' : 'plain'}>
          {fit(service, text.x + text.width - nameX, smallStyle)}
        </Words>
        {state.state !== 'open' && !passed && (
          <Words x={text.x} y={text.y + 14} tone={state.state}>
            {fit(state.word.split(', ').at(-1) ?? '', text.width, {
              ...smallStyle,
              bold: state.state === 'mismatch',
            })}
          </Words>
        )}
      </g>
    </a>
  );
}
