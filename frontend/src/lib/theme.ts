import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const storageKey = 'theme';
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
const changed = 'doorstep:theme';

const systemTheme = (): Theme => (systemIsDark.matches ? 'dark' : 'light');

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme();
}

function show(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  window.dispatchEvent(new Event(changed));
}

/** Choosing what the system prefers forgets the choice, so the page follows the system again. */
function choose(theme: Theme): void {
  const followsSystem = theme === systemTheme();
  show(followsSystem ? null : theme);
  try {
    if (followsSystem) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be forbidden; then the choice lasts until the page is left.
  }
}

function followAnotherTab(event: StorageEvent): void {
  if (event.key === storageKey) show(event.newValue);
}

function subscribe(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener);
  window.addEventListener(changed, listener);
  window.addEventListener('storage', followAnotherTab);
  return () => {
    systemIsDark.removeEventListener('change', listener);
    window.removeEventListener(changed, listener);
    window.removeEventListener('storage', followAnotherTab);
  };
}

/** The theme on show, and the function that chooses one. `src/early.ts` sets it on load. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme), choose];
}
