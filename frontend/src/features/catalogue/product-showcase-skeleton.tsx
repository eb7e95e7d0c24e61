import { Skeleton } from '../../components/ui/skeleton.tsx';
import styles from './product-showcase.module.css';

/** The boxes of a product page to come. */
export function ProductShowcaseSkeleton() {
  return (
    <div className={styles.product}>
      <Skeleton className={styles.doorway} />
      <div className={styles.info}>
        <Skeleton width="70%" height={46} />
        <Skeleton width="90%" height={28} />
        <Skeleton width={180} height={32} />
        <Skeleton width="80%" height={64} />
        <Skeleton height={180} />
      </div>
    </div>
  );
}
