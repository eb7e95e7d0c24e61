import { bottom, right } from '../layout/box.ts';
import type { Wall } from '../layout/walls.ts';
import { wallSizes } from '../layout/walls.ts';
import styles from '../picture.module.css';

/** Courses of brick round pods, with a gap where somebody is let in. */
export function WallView({ wall, courses }: { wall: Wall; courses: string }) {
  const { box, gaps } = wall;
  const { thick, gap } = wallSizes;
  const inner = { left: box.x + thick, right: right(box) - thick };
  const ring =
    `M${inner.left} ${box.y}H${right(box)}V${bottom(box)}H${inner.left}V${bottom(box) - thick}` +
    `H${inner.right}V${box.y + thick}H${inner.left}Z`;
  const ends = [box.y, ...gaps.flatMap((y) => [y - gap / 2, y + gap / 2]), bottom(box)];
  const pieces = ends.flatMap((from, index) =>
    index % 2 === 0 ? { from, to: ends[index + 1] ?? from } : [],
  );
  return (
    <g fill={`url(#${courses})`} className={styles.bricks}>
      <path d={ring} />
      {pieces.map(({ from, to }) => (
        <rect key={from} x={box.x} y={from} width={thick} height={to - from} />
      ))}
    </g>
  );
}

/** The pattern of the courses, to be filled with by its id. */
export function Courses({ id }: { id: string }) {
  return (
    <pattern id={id} width={12} height={8} patternUnits="userSpaceOnUse">
      <rect width={12} height={8} className={styles.mortar} />
      <path d="M0 0H12M0 4H12M3 0V4M9 4V8" className={styles.joints} />
    </pattern>
  );
}
