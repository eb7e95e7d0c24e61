import { lazy, Suspense, useState } from 'react';
import type { ComponentType } from 'react';
import styles from './lazy-page.module.css';

/** A page whose code is fetched when it is first wanted. */
export interface LazyPage<Props> {
  Page: ComponentType<Props>;
  /** Fetches the code; undefined when it is here already, so that nothing need be waited for. */
  preload: () => Promise<void> | undefined;
}

/** Makes a page of its own chunk. Preloaded, it renders at once, without a fallback's flash. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetchCode = async () => {
    loaded = await load();
  };
  const Fetched = lazy(async () => ({ default: await load() }));

  function Page(props: Props) {
    const [Chosen] = useState<ComponentType<Props>>(() => loaded ?? Fetched);
    return (
      <Suspense fallback={<div className={styles.room} aria-busy="true" />}>
        <Chosen {...props} />
      </Suspense>
    );
  }
  return { Page, preload: () => (loaded ? undefined : fetchCode()) };
}
