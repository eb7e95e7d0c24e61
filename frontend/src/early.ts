// Runs before the first paint, from within the HTML. A strict Content-Security-Policy allows it by its
// hash, which changes with every word here: the test of the page weights says what it is.
{
  /** An entrance of `early-requests.ts`: its addresses, its files, what it asks of the API. */
  type Entrance = [pattern: string, files: string[], api: string | null];

  // src/lib/theme.ts writes what this reads.
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  } catch {
    // Storage may be forbidden; then the system's preference holds.
  }

  const entrances: Entrance[] = JSON.parse(document.currentScript?.dataset['pages'] ?? '[]');
  for (const [pattern, files, api] of entrances) {
    const found = new RegExp(`^${pattern}/?$`).exec(location.pathname);
    if (!found) continue;
    const wanted: Partial<HTMLLinkElement>[] = files.map((href) =>
      href.endsWith('.js')
        ? { rel: 'modulepreload', href }
        : { rel: 'preload', as: 'style', crossOrigin: '', href },
    );
    // With a query it is another list: the shop's own script reads that, and asks.
    if (api && location.search === '') {
      const href = api.replace(':slug', () => found[1] ?? '');
      wanted.push({ rel: 'preload', as: 'fetch', crossOrigin: '', href });
    }
    const links = wanted.map((each) => Object.assign(document.createElement('link'), each));
    document.head.append(...links);
  }
}
