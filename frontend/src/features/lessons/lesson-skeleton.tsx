import { Skeleton } from '../../components/ui/skeleton.tsx';
import styles from './lesson.module.css';

/** Boxes of the size of a lesson's first screen. */
export function LessonSkeleton() {
  return (
    <div className={styles.lesson}>
      <div className={styles.head}>
        <Skeleton width={84} height={60} />
        <Skeleton height={60} />
      </div>
      <Skeleton width="60%" height={20} />
      <Skeleton height={44} />
      <Skeleton height={210} />
      <Skeleton height={300} />
    </div>
  );
}
