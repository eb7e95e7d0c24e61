/** Lower case without accents: what is stored to search in, and what is searched for. */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** What a product is found by. */
export function productSearchText(
  product: { name: string; blurb: string; sku: string; details: readonly string[] },
  category: string,
): string {
  const { name, blurb, sku, details } = product;
  return searchText([name, category, blurb, sku, ...details].join(' '));
}

/** Text anywhere in a column, for `like … escape '!'`. */
export function containing(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}

/** The words of a query, of which only so many count. */
export function searchWords(query: string): string[] {
  return searchText(query).split(/\s+/).filter(Boolean).slice(0, 8);
}

/** The words of a query, ready for `like … escape '!'`. */
export function searchPatterns(query: string): string[] {
  return searchWords(query).map(containing);
}
