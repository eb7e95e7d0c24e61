let focusedAtNavigation: Element | null | undefined;

/** Remembers, for `mayTakeFocus`, that the page is about to change. Called once per navigation. */
export function markNavigation(): void {
  focusedAtNavigation = document.activeElement;
}

/**
 * Whether the new page's heading may take the focus: there was a navigation inside the shop (on a
 * first load the browser does it better), and the person has not moved on to another control since.
 */
export function mayTakeFocus(): boolean {
  if (focusedAtNavigation === undefined) return false;
  const focused = document.activeElement;
  return focused === document.body || focused === null || focused === focusedAtNavigation;
}
