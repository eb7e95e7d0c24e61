/** Scrolls just as far as it takes to see an element; at once for whoever wants no motion. */
export function comeIntoView(element: Element | null): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
}
