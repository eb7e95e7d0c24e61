import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import layout from '../../doors-view.module.css';

/** Boxes of the size of a picture of three nodes and what stands under it. */
export function DoorsSkeleton() {
  return (
    <div className={layout.view}>
      <div className={layout.top}>
        <Skeleton width="min(34rem, 100%)" height={44} />
        <Skeleton width="min(46rem, 90%)" height={28} />
        <Skeleton width="min(20rem, 70%)" height={40} />
      </div>
      <div className={layout.picture}>
        <Skeleton height={640} />
      </div>
      <Skeleton height={240} />
      <Skeleton height={300} />
      <Skeleton height={720} />
    </div>
  );
}
