import { Link } from 'wouter';
import { ServedBy } from '../../features/whoami/served-by.tsx';
import { paths } from '../../lib/paths.ts';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './footer.module.css';

/** Who answered, and the ways to the machinery. Night in both themes. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={`page ${styles.row}`}>
        <ServedBy />
        <nav aria-label={layoutTexts.footer}>
          <Link href={paths.doors.href()}>{layoutTexts.doors}</Link>
          <Link href={paths.lessons.href()}>{layoutTexts.lessons}</Link>
          <a href={paths.apiDocs.href()}>{layoutTexts.apiDocs}</a>
          <Link href={paths.orders.href()}>{layoutTexts.orders}</Link>
        </nav>
      </div>
    </footer>
  );
}
