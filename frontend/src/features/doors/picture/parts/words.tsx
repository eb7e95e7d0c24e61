import type { PlacedLine } from '../layout/heads.ts';
import type { Tone } from '../scene/words.ts';
import styles from '../picture.module.css';

const tones: Record<Tone, string | undefined> = {
  plain: styles.small,
  muted: styles.muted,
  open: styles.open,
  shut: styles.shut,
  'in doubt': styles.inDoubt,
  mismatch: styles.mismatch,
};

/** A line of 12 px in the colour of its tone. */
export function Words({
  x,
  y,
  tone,
  children,
}: {
  x: number;
  y: number;
  tone: Tone;
  children: string;
}) {
  return (
    <text x={x} y={y} className={tones[tone]}>
      {children}
    </text>
  );
}

/** Lines of words, each in its own tone. */
export function WordLines({ x, lines }: { x: number; lines: readonly PlacedLine[] }) {
  return lines.map(({ text, tone, y }) => (
    <Words key={y} x={x} y={y} tone={tone}>
      {text}
    </Words>
  ));
}

/** Lines of one text, one under the other. */
export function Lines({
  x,
  y,
  lines,
  pitch,
  className,
}: {
  x: number;
  y: number;
  lines: readonly string[];
  pitch: number;
  className: string | undefined;
}) {
  return lines.map((line, index) => {
    const baseline = y + index * pitch;
    return (
      <text key={baseline} x={x} y={baseline} className={className}>
        {line}
      </text>
    );
  });
}
