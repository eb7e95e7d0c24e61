/** The id of a manifest's `<details>` on the page of its lesson. */
export function manifestId(name: string): string {
  return `manifest-${name.replace(/\.ya?ml$/, '')}`;
}

/** Opens a manifest before the browser goes to it. */
export function openManifest(name: string): void {
  const details = document.getElementById(manifestId(name));
  if (details instanceof HTMLDetailsElement) details.open = true;
}
