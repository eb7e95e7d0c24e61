import { routes } from './routes.tsx';

/** Whether a path like "/products/ring-knocker" belongs to a pattern like "/products/:slug". */
function belongs(path: string, pattern: string): boolean {
  const parts = path.split('/').filter(Boolean);
  const wanted = pattern.split('/').filter(Boolean);
  return (
    parts.length === wanted.length &&
    wanted.every((want, at) => want.startsWith(':') || want === parts[at])
  );
}

/** Fetches the code of the page at an address; undefined when there is nothing to fetch. */
export function preloadPage(href: string): Promise<void> | undefined {
  const { pathname } = new URL(href, window.location.origin);
  return routes.find(({ pattern }) => belongs(pathname, pattern))?.preload?.();
}
