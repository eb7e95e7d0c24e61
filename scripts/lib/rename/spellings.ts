/** A name as it is written in one place, and how it is found there. */
interface Spelling {
  written: string;
  pattern: string;
}

/**
 * A name like `my-shop` as the project writes it, most particular first: `My Shop` in titles, `MY_SHOP`
 * in variables of the environment, `my_shop` in cookies, metrics and databases, `my-shop` elsewhere.
 */
function spellingsOf(name: string): Spelling[] {
  const words = name.split('-');
  const title = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
  const snake = words.join('_');
  const constant = snake.toUpperCase();
  return [
    { written: title, pattern: RegExp.escape(title) },
    { written: constant, pattern: RegExp.escape(constant) },
    // A name of one word looks the same in both; what follows it tells them apart.
    { written: snake, pattern: RegExp.escape(snake) + (words.length > 1 ? '' : '(?=_)') },
    { written: name, pattern: RegExp.escape(name) },
  ];
}

/** The text with one name in place of another, in every spelling. */
export function respell(text: string, from: string, to: string): string {
  const patterns = spellingsOf(from).map(({ pattern }) => `(${pattern})`);
  const spellings = spellingsOf(to);
  return text.replaceAll(new RegExp(patterns.join('|'), 'g'), (_found, ...groups) => {
    const index = groups.findIndex((group) => group !== undefined);
    return spellings[index]?.written ?? to;
  });
}

/** The first spelling of a name that a text has, wherever in a word. */
export function spellingIn(text: string, name: string): string | undefined {
  return spellingsOf(name).find(({ written }) => text.includes(written))?.written;
}
