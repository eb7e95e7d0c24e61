import { bottom, middle, right } from '../layout/box.ts';
import type { Box } from '../layout/box.ts';
import { fit, textWidth } from '../layout/text-width.ts';
import type { PlacedPod } from '../layout/placed.ts';
import { shortPod } from '../../model/pod-name.ts';
import styles from '../picture.module.css';
import { asImage } from './roles.ts';
import { podLabel } from './pod-label.ts';

const style = { size: 12, bold: true };

/** A pod that is none of the shop's tiers: a stranger, or with battlements a gatehouse's own. */
export function GuestView({ placed, answered }: { placed: PlacedPod; answered: boolean }) {
  const { pod, box } = placed;
  const label = podLabel(pod, { listed: undefined, answered, rules: [] });
  const looks = [styles.pod, !pod.ready && styles.notReady, answered && styles.answered];
  const room = box.width - 30;
  const short = shortPod(pod.name);
  const first = pod.name.split('-')[0] ?? '';
  const full = first === short ? short : `${first} ${short}`;
  const name = textWidth(full, style) <= room ? full : fit(short, room, style);
  return (
    <g {...asImage(label)} className={looks.filter(Boolean).join(' ')}>
      <title>{label}</title>
      {pod.proxy ? (
        <path d={battlements(box)} className={styles.podBox} />
      ) : (
        <rect {...box} rx={8} className={styles.podBox} />
      )}
      <circle
        cx={box.x + 15}
        cy={middle(box) + (pod.proxy ? 3 : 0)}
        r={4.5}
        className={pod.ready ? styles.readyMark : styles.unreadyMark}
      />
      <text x={box.x + 25} y={middle(box) + (pod.proxy ? 8 : 5)} className={styles.guestName}>
        {name}
      </text>
    </g>
  );
}

const tooth = 6;

/** A box whose upper edge has teeth. */
function battlements(box: Box): string {
  const pairs = Math.floor(box.width / 22);
  const step = box.width / (pairs * 2 + 1);
  const teeth = Array.from({ length: pairs }, () => `h${step}v${tooth}h${step}v${-tooth}`).join('');
  return `M${box.x} ${bottom(box)}V${box.y}${teeth}H${right(box)}V${bottom(box)}Z`;
}
