import styles from './balance.module.css';

const pitch = 8;
/** As many places as requests are kept, so that a few requests do not become broad bars. */
const places = 40;

/** One tick for each request that was answered, oldest left. The count beside it says the sum. */
export function Ticks({ ticks }: { ticks: readonly boolean[] }) {
  const width = pitch * Math.max(places, ticks.length);
  const answered = ticks.flatMap((isAnswered, at) => (isAnswered ? pitch * at + 1 : []));
  return (
    <svg
      className={styles.ticks}
      viewBox={`0 0 ${width} 18`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line x1="0" y1="9" x2={width} y2="9" />
      {answered.map((x) => (
        <rect key={x} x={x} y="2" width={pitch - 2} height="14" />
      ))}
    </svg>
  );
}
