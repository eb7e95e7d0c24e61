import { Link } from 'wouter';
import styles from './breadcrumbs.module.css';

export interface Crumb {
  text: string;
  /** Absent for the page one is on. */
  href?: string;
}

/** The way from the front page to here; the last crumb is the page itself. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className={styles.crumbs}>
      <ol>
        {crumbs.map(({ text, href }) => (
          <li key={text} aria-current={href === undefined ? 'page' : undefined}>
            {href === undefined ? text : <Link href={href}>{text}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
