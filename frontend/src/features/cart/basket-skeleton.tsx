import { Skeleton } from '../../components/ui/skeleton.tsx';
import styles from './basket-line.module.css';

/** The boxes of a basket that is being fetched. */
export function BasketSkeleton() {
  return (
    <div className={styles.lines}>
      {['first', 'second'].map((line) => (
        <div className={styles.line} key={line}>
          <div className={styles.picture}>
            <Skeleton className={styles.pictureBox} />
          </div>
          <div className={styles.what}>
            <Skeleton width="60%" height={21} />
          </div>
          <Skeleton width={134} height={48} />
          <Skeleton width={64} height={20} />
        </div>
      ))}
    </div>
  );
}
