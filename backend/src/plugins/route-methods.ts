import type { AppInstance } from '../app-instance.ts';

/**
 * Collects every route that is registered from now on; what is returned tells the methods that an
 * address has, and none for an address that only a wildcard leads to.
 */
export function collectRouteMethods(app: AppInstance): (url: string) => string[] {
  const methodsOf = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = methodsOf.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name);
    methodsOf.set(url, methods);
  });
  return (url) => {
    const [path = ''] = url.split('?');
    const routes = [...methodsOf].filter(([pattern]) => isOf(path, pattern));
    return [...new Set(routes.flatMap(([, methods]) => [...methods]))].toSorted();
  };
}

function isOf(path: string, pattern: string): boolean {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  if (parts.length !== wanted.length) return false;
  return wanted.every((part, index) => {
    return part.startsWith(':') ? parts[index] !== '' : part === parts[index];
  });
}
