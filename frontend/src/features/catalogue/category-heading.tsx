import type { ReactNode } from 'react';
import { NumberPlate } from '../../components/ui/number-plate.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import styles from './category-heading.module.css';

interface CategoryHeadingProps {
  title: string;
  line?: ReactNode;
  /** The house number on the enamel plate. */
  position?: number | undefined;
}

/** The room of a heading to come. */
export function CategoryHeadingSkeleton() {
  return (
    <div className={styles.head}>
      <Skeleton width="min(100%, 420px)" height={85} />
    </div>
  );
}

/** What stands above a list of products: the door's number, its name, its line. */
export function CategoryHeading({ title, line, position }: CategoryHeadingProps) {
  return (
    <div className={styles.head}>
      {position !== undefined && <NumberPlate number={position} />}
      <div>
        <PageHeading>{title}</PageHeading>
        {line && <p>{line}</p>}
      </div>
    </div>
  );
}
