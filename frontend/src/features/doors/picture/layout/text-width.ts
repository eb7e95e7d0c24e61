/** How a text is set; widths are estimated from its letters, so that a picture needs no measuring. */
export interface TextStyle {
  /** px. */
  size: number;
  bold?: boolean;
  mono?: boolean;
}

const classes: { letters: RegExp; share: number }[] = [
  { letters: /[ijlI.,:;'’|! ]/, share: 0.25 },
  { letters: /[frt()[\]/-]/, share: 0.38 },
  { letters: /[mwMWOQGNH@%…→]/, share: 0.84 },
  { letters: /[A-Z]/, share: 0.66 },
];

function share(letter: string): number {
  return classes.find(({ letters }) => letters.test(letter))?.share ?? 0.55;
}

/** The width of a text in px, rather a little too much than too little. */
export function textWidth(text: string, { size, bold = false, mono = false }: TextStyle): number {
  if (mono) return text.length * size * 0.603;
  const shares = Array.from(text).reduce((sum, letter) => sum + share(letter), 0);
  return shares * size * (bold ? 1.04 : 1);
}

/** A text that fits into a width: cut at its end, or at its start where the end says more. */
export function fit(text: string, width: number, style: TextStyle, cut: 'end' | 'start' = 'end') {
  if (textWidth(text, style) <= width) return text;
  for (let length = text.length - 1; length > 0; length -= 1) {
    const part = cut === 'end' ? `${text.slice(0, length)}…` : `…${text.slice(-length)}`;
    if (textWidth(part, style) <= width) return part;
  }
  return '';
}

/** An address that fits into a width: whole, or its last parts. */
export function fitAddress(address: string, width: number, style: TextStyle): string {
  const parts = address.split('.');
  const pieces = parts.map((_, from) => (from === 0 ? address : `…${parts.slice(from).join('.')}`));
  const piece = pieces.find((one) => textWidth(one, style) <= width);
  return piece ?? fit(address, width, style, 'start');
}

/** A text in lines of at most a width; a word that is too long for a line is cut. */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(fit(word, width, style));
  }
  return lines;
}
