import { Link } from 'wouter';
import { StreetHouse } from '../../components/pictures/street-house.tsx';
import { paths } from '../../lib/paths.ts';
import { homeTexts } from '../../texts/home.ts';
import { useCategoryList } from './category-list.ts';
import styles from './street.module.css';

const houseCount = 8;

/**
 * Eight categories as eight front doors. Pointing at one opens it; until they are known, a gap;
 * when they cannot be had, nothing.
 */
export function Street() {
  const { data: categories, isError } = useCategoryList();
  if (isError && !categories) return null;
  return (
    <nav className={styles.street} aria-label={homeTexts.street}>
      <ol>
        {categories?.map(({ slug, name, position }) => (
          <li key={slug}>
            <Link href={paths.category.href(slug)}>
              <StreetHouse slug={slug} position={position} />
              <span className={styles.name}>{name}</span>
            </Link>
          </li>
        )) ??
          Array.from({ length: houseCount }, (_, at) => (
            <li key={at} className={styles.gap} aria-hidden="true">
              <svg viewBox="0 0 152 268" />
              <span className={styles.name}>&nbsp;</span>
            </li>
          ))}
      </ol>
    </nav>
  );
}
