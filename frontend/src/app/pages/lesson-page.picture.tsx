import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../lib/paths.ts';
import { pictureBesideTexts } from '../../texts/lessons.ts';
import styles from './lesson-page.module.css';

const DoorsBeside = lazy(() =>
  import('../../features/doors/doors-beside.tsx').then((m) => ({ default: m.DoorsBeside })),
);

/** The live picture, where there is room for it beside the lesson; the text does not wait for it. */
export function PictureBeside() {
  return (
    <aside className={styles.beside} aria-label={pictureBesideTexts.label}>
      <Picture />
    </aside>
  );
}

/** The same within the lesson, fetched when it is unfolded; on a phone the way to the doors' page. */
export function FoldedPicture() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <details className={styles.folded} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{pictureBesideTexts.open}</summary>
        {isOpen && (
          <div>
            <Picture />
          </div>
        )}
      </details>
      <p className={styles.elsewhere}>
        <Link href={paths.doors.href()}>{pictureBesideTexts.link}</Link>
      </p>
    </>
  );
}

function Picture() {
  return (
    <Suspense fallback={<div className={styles.room} aria-busy="true" />}>
      <DoorsBeside />
    </Suspense>
  );
}
