/**
 * Puts a text on the clipboard. A page at a plain `http` address has no clipboard of its own; the old way
 * still works there, from what is selected. Resolves to whether it worked.
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed: the selection is left.
    }
  }
  window.getSelection()?.selectAllChildren(shown);
  return document.execCommand('copy');
}
