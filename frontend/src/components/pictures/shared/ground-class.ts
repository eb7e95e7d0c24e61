const grounds = new Set(['stone', 'dusk', 'sage', 'blush', 'mist', 'butter', 'lilac', 'clay']);

/** Class names that set the three ground colours; an unknown ground is stone. */
export function groundClass(ground = 'stone'): string {
  return `art t-${grounds.has(ground) ? ground : 'stone'}`;
}
