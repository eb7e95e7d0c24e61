/** Lower case without accents: what is stored to search in, and what is searched for. */
export function searchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** The words of a query, ready for `like … escape '!'`. */
export function searchPatterns(query: string): string[] {
  const words = searchText(query).split(/\s+/).filter(Boolean).slice(0, 8);
  return words.map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`);
}
