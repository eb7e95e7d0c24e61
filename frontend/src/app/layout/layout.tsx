import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { layoutTexts } from '../../texts/layout.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import styles from './layout.module.css';
import { OfflineStrip } from './offline-strip.tsx';

/** What every page stands in. */
export function Layout({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#main">
        {layoutTexts.skip}
      </a>
      <Header />
      <OfflineStrip />
      <main id="main" tabIndex={-1} className={styles.main}>
        <ErrorBoundary key={path}>{children}</ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}
