import { classNames } from '../../lib/class-names.ts';
import styles from './number-plate.module.css';

/** An enamel house number. Decoration: what it numbers says so in words, or needs no number. */
export function NumberPlate({ number, size = 'm' }: { number: string | number; size?: 'm' | 's' }) {
  return (
    <span className={classNames(styles.plate, size === 's' && styles.small)} aria-hidden="true">
      {number}
    </span>
  );
}
