import { Link } from 'wouter';
import { pageTexts } from '../../texts/common.ts';
import { Icon } from './icon.tsx';
import styles from './pagination.module.css';

interface PaginationProps {
  page: number;
  pageCount: number;
  hrefOf: (page: number) => string;
}

/** Links to the pages of a list; nothing when there is one page only. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={pageTexts.label}>
      <ol className={styles.pages}>
        {page > 1 && (
          <li>
            <Link href={hrefOf(page - 1)} className={styles.back} aria-label={pageTexts.previous}>
              <Icon name="arrow" />
            </Link>
          </li>
        )}
        {Array.from({ length: pageCount }, (_, at) => at + 1).map((number) => (
          <li key={number}>
            <Link
              href={hrefOf(number)}
              aria-label={pageTexts.page(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </Link>
          </li>
        ))}
        {page < pageCount && (
          <li>
            <Link href={hrefOf(page + 1)} aria-label={pageTexts.next}>
              <Icon name="arrow" />
            </Link>
          </li>
        )}
      </ol>
    </nav>
  );
}
