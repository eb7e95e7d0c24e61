import type { MapPod } from '@doorstep/backend/contract/doors-map';
import type { Layout, PlacedPod } from '../layout/placed.ts';
import { middle, right } from '../layout/box.ts';
import { fit, fitAddress, textWidth } from '../layout/text-width.ts';
import { monoStyle, nameStyle } from '../layout/heads.ts';
import { shortPod } from '../../model/pod-name.ts';
import type { Scene } from '../scene/scene.ts';
import { wallRules } from '../../model/wall-rules.ts';
import styles from '../picture.module.css';
import { asImage } from './roles.ts';
import { belongsTo } from './lit.ts';
import { isListed, podLabel } from './pod-label.ts';

/** A pod of a tier, with its line from the corridor: solid if it is in the list. */
export function PodView({
  placed,
  layout,
  scene,
  lit,
}: {
  placed: PlacedPod;
  layout: Layout;
  scene: Scene;
  lit: string | undefined;
}) {
  const { pod, box, column } = placed;
  const { services, corridorX, signpost } = layout.columns[column] ?? {
    services: [],
    corridorX: 0,
    signpost: true,
  };
  const listed = isListed(pod, services);
  const answered = scene.answered.has(pod.name);
  const rules = wallRules(scene.map.policies, new Set([pod.name]));
  const y = middle(box);
  const { compact, corridorWidth } = layout.metrics;
  const nameX = box.x + (compact ? 19 : 25);
  const name = fit(shortPod(pod.name), right(box) - nameX - 4, nameStyle, 'start');
  const addressX = nameX + textWidth(name, nameStyle) + 6;
  const label = podLabel(pod, { listed, answered, rules });
  const looks = [
    styles.pod,
    !pod.ready && styles.notReady,
    pod.terminating && styles.ending,
    answered && styles.answered,
  ];
  const owner = services[0]?.name;
  return (
    <g {...asImage(label)} className={looks.filter(Boolean).join(' ')} {...belongsTo(owner, lit)}>
      <title>{label}</title>
      {!signpost && services.length > 0 && (
        <path
          d={`M${corridorX + corridorWidth} ${y}H${box.x}`}
          className={listed ? styles.link : styles.noLink}
        />
      )}
      <rect {...box} rx={8} className={styles.podBox} />
      <circle
        cx={box.x + (compact ? 11 : 14)}
        cy={y}
        r={5}
        className={pod.ready ? styles.readyMark : styles.unreadyMark}
      />
      <text x={nameX} y={y + 5} className={styles.name}>
        {name}
      </text>
      <text x={right(box) - 7} y={y + 5} className={styles.address}>
        {addressText(pod, right(box) - 7 - addressX, compact)}
      </text>
    </g>
  );
}

/** A pod's trouble, else its address; in a compact picture that whole or not at all. */
function addressText({ trouble, ready, ip }: MapPod, width: number, compact: boolean): string {
  if (!ready && trouble !== undefined) {
    const part = fit(trouble, width, monoStyle);
    return part.length < 4 ? '' : part;
  }
  const part = fitAddress(ip ?? '', width, monoStyle);
  return compact && part !== ip ? '' : part;
}
