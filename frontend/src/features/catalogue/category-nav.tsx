import type { Category } from '@doorstep/backend/contract/category';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '../../lib/paths.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { useCategoryList } from './category-list.ts';
import styles from './category-nav.module.css';

/** Where the row's right end begins to fade, as a part of its width. */
const fadeFrom = 0.88;
const noCategories: Category[] = [];

interface CategoryNavProps {
  /** Slug of the category on show, if any. */
  current: string | undefined;
  /** What stands at the end of the row. */
  children: ReactNode;
}

/** The categories in one row; where they do not fit, the row scrolls to the current one. */
export function CategoryNav({ current, children }: CategoryNavProps) {
  const { data: categories = noCategories } = useCategoryList();
  const row = useRef<HTMLElement>(null);

  useEffect(() => {
    const link = row.current?.children[categories.findIndex(({ slug }) => slug === current)];
    if (!row.current || !(link instanceof HTMLElement)) return;
    const { clientWidth, scrollLeft } = row.current;
    const isInView =
      link.offsetLeft >= scrollLeft &&
      link.offsetLeft + link.offsetWidth <= scrollLeft + clientWidth * fadeFrom;
    if (!isInView) row.current.scrollTo({ left: link.offsetLeft - clientWidth / 3 });
  }, [current, categories]);

  return (
    <nav ref={row} className={styles.row} aria-label={layoutTexts.categories}>
      {categories.map(({ slug, name }) => (
        <Link
          key={slug}
          href={paths.category.href(slug)}
          aria-current={slug === current ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
      <div className={styles.end}>{children}</div>
    </nav>
  );
}
