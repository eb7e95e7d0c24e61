import { Skeleton } from '../../components/ui/skeleton.tsx';
import styles from './checkout.module.css';

const fieldsets = [
  { name: 'you', height: 110 },
  { name: 'door', height: 290 },
  { name: 'arrival', height: 180 },
];

/** The boxes of a checkout to come: its columns, and in them what is to be filled in. */
export function CheckoutSkeleton() {
  return (
    <div className={styles.two}>
      <div className={styles.column}>
        <Skeleton width="70%" height={46} />
        {fieldsets.map(({ name, height }) => (
          <Skeleton key={name} height={height} />
        ))}
      </div>
      <Skeleton height={420} />
    </div>
  );
}
