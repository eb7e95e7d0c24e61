import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { paths } from '../../lib/paths.ts';
import { doorsPageTexts } from '../../texts/doors-page.ts';
import styles from './doors-beside.module.css';
import type { DoorsForm, DoorsViewProps } from './doors-form.ts';
import { Doors } from './doors.tsx';
import { headlineOf } from './model/headline.ts';
import { status } from './panels/frame/status.ts';
import { Picture } from './picture/picture.tsx';

/** The picture and its verdict, for a place beside something that is to be read. */
export function DoorsBeside() {
  return <Doors form={beside} />;
}

const beside: DoorsForm = { View: BesideView, Skeleton: BesideSkeleton };

function BesideView({ view, now, source, reach, way, controls }: DoorsViewProps) {
  const [lit, setLit] = useState<string>();
  const headline = useMemo(
    () => headlineOf(view, now, { isLost: reach === 'lost' }),
    [view, now, reach],
  );
  return (
    <div className={styles.beside}>
      <div className={styles.top}>
        <div className={styles.verdict} {...status}>
          <h2>{headline.text}</h2>
        </div>
        <Link href={paths.doors.href()}>{doorsPageTexts.beside}</Link>
        <div className={styles.source}>{source}</div>
      </div>
      <Picture view={view} way={way} now={now} lit={lit} onLight={setLit} />
      <div className={styles.controls}>{controls}</div>
    </div>
  );
}

function BesideSkeleton() {
  return (
    <div className={styles.beside}>
      <div className={styles.top}>
        <Skeleton width="80%" height={30} />
        <Skeleton className={styles.source} width="60%" height={40} />
      </div>
      <Skeleton height={560} />
    </div>
  );
}
