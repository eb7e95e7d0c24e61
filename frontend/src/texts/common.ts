const shopName = 'Doorstep';

export const commonTexts = {
  shopName,
  /** Also in index.html, for who reads no further. */
  description: 'Sixty-four well-made things for the first square metre of home.',
  /** "1 thing", "8 things": the shop calls its goods things. */
  things: (count: number) => (count === 1 ? '1 thing' : `${count} things`),
};

export const commandTexts = {
  copy: 'Copy command',
  copyShort: 'Copy',
  copied: 'Copied',
  byHand: 'Could not copy. The command is selected: press Ctrl+C.',
};

export const pageTexts = {
  label: 'Pages',
  page: (page: number) => `Page ${page}`,
  previous: 'Previous page',
  next: 'Next page',
};

/** The window's title: the page's name, then the shop's. */
export function titleOf(page?: string): string {
  return page ? `${page} · ${shopName}` : shopName;
}
