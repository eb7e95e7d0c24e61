import type { Layout } from '../layout/placed.ts';
import { bottom } from '../layout/box.ts';
import styles from '../picture.module.css';
import { belongsTo } from './lit.ts';

/** From a signpost's card through the right wall: the name leads out of the cluster. */
export function SignpostArm({
  layout,
  column,
  lit,
}: {
  layout: Layout;
  column: number;
  lit: string | undefined;
}) {
  const service = layout.columns[column]?.services[0]?.name;
  const head = layout.heads.find(({ words }) => words.service === service);
  if (!head) return undefined;
  const x = head.box.x + 20;
  const end = layout.metrics.wallEnd + (layout.metrics.compact ? 3 : 4);
  return (
    <g className={styles.arm} {...belongsTo(service, lit)}>
      <path d={`M${x} ${bottom(head.box)}V${layout.topLane}H${end}`} />
      <path d={`M${end - 1} ${layout.topLane - 6}l8 6l-8 6z`} />
    </g>
  );
}
