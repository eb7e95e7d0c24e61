import { listed as listAll } from '../words.ts';

/** `1 pod`, `3 pods`; `1 try`, `2 tries`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** `a, b and c`, each once; when there are more than `most`, the rest is a number. */
export function listed(names: string[], most = 4): string {
  const unique = [...new Set(names)];
  const shown = unique.slice(0, unique.length > most ? most - 1 : most);
  const rest = unique.length - shown.length;
  return listAll(rest > 0 ? [...shown, `${rest} more`] : shown);
}

/** Labels as kubectl's `-l` takes them: `app=shop,tier=web`. */
export function labelList(labels: Record<string, string>): string {
  return Object.entries(labels)
    .map((pair) => pair.join('='))
    .join(',');
}
