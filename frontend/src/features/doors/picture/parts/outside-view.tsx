import { pictureTexts } from '../../../../texts/doors-picture.ts';
import { bottom, right } from '../layout/box.ts';
import { lineHeight, noteLineHeight } from '../layout/outside.ts';
import type { Layout } from '../layout/placed.ts';
import { roundedPath } from '../route/marks.ts';
import type { Scene } from '../scene/scene.ts';
import styles from '../picture.module.css';
import own from './outside.module.css';
import { asImage } from './roles.ts';
import { Lines } from './words.tsx';

/** The reader's machine, and what is said outside the wall. */
export function OutsideView({ layout, scene }: { layout: Layout; scene: Scene }) {
  const { machine, outside, metrics } = layout;
  const { hint, note, noWay } = outside;
  const { compact, nodeTextX, wallX } = metrics;
  const isSmall = machine.width < 100;
  const table = bottom(machine) + 4;
  const foot = noWay && [
    { x: noWay.x, y: table },
    { x: noWay.x, y: noWay.y },
    { x: wallX - 14, y: noWay.y },
  ];
  return (
    <>
      <g {...asImage(pictureTexts.yourMachine)}>
        <rect {...machine} rx={4} className={styles.podBox} />
        <path
          d={`M${machine.x - 6 < 0 ? 0 : machine.x - 6} ${table}H${right(machine) + 6}`}
          className={own.table}
        />
        <text
          x={machine.x + (isSmall ? 6 : 12)}
          y={machine.y + (isSmall ? 28 : 19)}
          className={styles.name}
        >
          {isSmall ? pictureTexts.you : pictureTexts.yourMachine}
        </text>
        {!isSmall && (
          <text x={machine.x + 12} y={machine.y + 37} className={styles.muted}>
            {pictureTexts.thisBrowser}
          </text>
        )}
      </g>
      {hint && <Lines {...hint} pitch={lineHeight} className={styles.muted} />}
      {note && (
        <g {...asImage([scene.note?.heading, ...(scene.note?.lines ?? [])].join(' '))}>
          <path
            d={`M${note.x - (compact ? 6 : 10)} ${note.y - 15}V${note.y + (note.heading.length + note.lines.length - 1) * noteLineHeight + 6}`}
            className={scene.note?.stopped ? own.stoppedBar : own.noteBar}
          />
          <Lines
            x={note.x}
            y={note.y}
            lines={note.heading}
            pitch={noteLineHeight}
            className={styles.name}
          />
          <Lines
            x={note.x}
            y={note.y + note.heading.length * noteLineHeight}
            lines={note.lines}
            pitch={noteLineHeight}
            className={styles.small}
          />
        </g>
      )}
      {noWay && foot && (
        <>
          <path d={roundedPath(foot)} className={own.noWay} />
          <path d={`M${wallX - 12} ${noWay.y - 11}v22`} className={own.bar} />
          <Lines {...noWay.title} pitch={lineHeight} className={styles.name} />
          <Lines {...noWay.why} pitch={lineHeight} className={styles.muted} />
          <text x={nodeTextX} y={noWay.y + 4} className={styles.muted}>
            {scene.noWay?.inside}
          </text>
        </>
      )}
    </>
  );
}
