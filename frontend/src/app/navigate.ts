import type { RouterProps } from 'wouter';
import { markNavigation } from '../lib/navigation.ts';
import { preloadPage } from './preload.ts';

let latest = 0;

/**
 * Goes to a page once its code is here, so that the old page stays until the new one can be shown;
 * a later click wins. Starts at the top, unless the entry is only rewritten (filters). When the code
 * cannot be had, as after a new release, the browser loads the address itself.
 */
export const navigateWhenLoaded: NonNullable<RouterProps['aroundNav']> = (
  navigate,
  to,
  options,
) => {
  latest += 1;
  const mine = latest;
  const go = () => {
    if (mine !== latest) return;
    if (options?.replace) {
      navigate(to, options);
      return;
    }
    markNavigation();
    navigate(to, options);
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
  const loading = preloadPage(to);
  if (loading) loading.then(go, () => window.location.assign(to));
  else go();
};
