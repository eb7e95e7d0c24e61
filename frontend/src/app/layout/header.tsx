import { Link, useRoute } from 'wouter';
import { LogoMark } from '../../components/pictures/logo-mark.tsx';
import { AccountLink } from '../../features/account/account-link.tsx';
import { BasketLink } from '../../features/cart/basket-link.tsx';
import { CategoryNav } from '../../features/catalogue/category-nav.tsx';
import { useCurrentCategory } from '../../features/catalogue/current-category.ts';
import { SearchForm } from '../../features/catalogue/search-form.tsx';
import { classNames } from '../../lib/class-names.ts';
import { paths } from '../../lib/paths.ts';
import { commonTexts } from '../../texts/common.ts';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './header.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

/** Name, search and tools; below them the categories. On a phone's home page the street is enough. */
export function Header() {
  const [isHome] = useRoute(paths.home.pattern);
  const [isDoors] = useRoute(paths.doors.pattern);
  const [isLessons] = useRoute(paths.lessons.pattern);
  const [isLesson] = useRoute(paths.lesson.pattern);
  return (
    <header className={styles.header}>
      <div className="page">
        <div className={styles.bar}>
          <Link href={paths.home.href()} className={styles.logo} aria-label={layoutTexts.home}>
            <LogoMark />
            {commonTexts.shopName}
          </Link>
          <SearchForm />
          <div className={styles.tools}>
            <ThemeSwitch />
            <AccountLink />
            <BasketLink />
          </div>
        </div>
        <div className={classNames(isHome && styles.streetIsEnough)}>
          <CategoryNav current={useCurrentCategory()}>
            <Link
              href={paths.lessons.href()}
              aria-current={isLessons ? 'page' : isLesson ? 'true' : undefined}
            >
              {layoutTexts.lessons}
            </Link>
            <Link href={paths.doors.href()} aria-current={isDoors ? 'page' : undefined}>
              {layoutTexts.doors}
            </Link>
          </CategoryNav>
        </div>
      </div>
    </header>
  );
}
