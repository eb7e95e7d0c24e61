import { Link } from 'wouter';
import { paths } from '../../lib/paths.ts';
import { adminTexts } from '../../texts/admin.ts';
import styles from './admin-nav.module.css';

/** The ways within the back office. */
export function AdminNav({ here }: { here: 'things' | 'orders' | 'thing' }) {
  const ofThings = here === 'things' ? 'page' : here === 'thing' ? 'true' : undefined;
  return (
    <nav aria-label={adminTexts.nav} className={styles.nav}>
      <span aria-hidden="true">{adminTexts.nav}</span>
      <Link href={paths.admin.href()} aria-current={ofThings}>
        {adminTexts.things}
      </Link>
      <Link href={paths.adminOrders.href()} aria-current={here === 'orders' ? 'page' : undefined}>
        {adminTexts.orders}
      </Link>
    </nav>
  );
}
