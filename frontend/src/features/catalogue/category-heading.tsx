import { NumberPlate } from '../../components/ui/number-plate.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { classNames } from '../../lib/class-names.ts';
import styles from './category-heading.module.css';

interface CategoryHeadingProps {
  title: string;
  line?: string | undefined;
  /** The house number on the enamel plate. */
  position?: number | undefined;
}

/** The room of a heading to come. */
export function CategoryHeadingSkeleton() {
  return (
    <div className={classNames(styles.head, styles.door)}>
      <Skeleton width="min(100%, 420px)" height={85} />
    </div>
  );
}

/** What stands above a list of products: the door's number, its name, its line. */
export function CategoryHeading({ title, line, position }: CategoryHeadingProps) {
  return (
    <div className={classNames(styles.head, position !== undefined && styles.door)}>
      {position !== undefined && <NumberPlate number={position} />}
      <div>
        <PageHeading description={line}>{title}</PageHeading>
        {line && <p>{line}</p>}
      </div>
    </div>
  );
}
