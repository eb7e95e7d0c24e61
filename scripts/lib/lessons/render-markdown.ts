import { wrap } from '../doors/fit.ts';
import type { Paint } from '../doors/paint.ts';

/** Where and how a text is shown. */
export interface Page {
  width: number;
  paint: Paint;
}

/** Markdown as lines for a terminal: paragraphs and lists wrapped, tables left as they are. */
export function renderMarkdown(text: string, page: Page): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => renderParagraph(paragraph, page))
    .join('\n\n');
}

function renderParagraph(paragraph: string, { width, paint }: Page): string {
  const lines = paragraph.split('\n');
  if (lines.every((line) => line.startsWith('|'))) return paragraph;
  return joinedItems(lines)
    .flatMap((line) => {
      const [, lead = '', rest = line] = /^(\s*(?:[-*]|\d+\.|>) )(.*)$/.exec(line) ?? [];
      const shown = lead.replace(/[-*] $/, '• ').replace(/> $/, '│ ');
      const hanging = shown.includes('│') ? shown : ' '.repeat(shown.length);
      const wrapped = wrap(unbroken(plainLinks(rest)), width - shown.length);
      return wrapped.map((part, index) => `${index === 0 ? shown : hanging}${spaced(part)}`);
    })
    .map((line) => dressed(line, paint))
    .join('\n');
}

/** A line of Markdown goes on until the next item begins. */
function joinedItems(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const begins = /^\s*([-*]|\d+\.|>) /.test(line);
    const last = joined.pop();
    if (last === undefined) joined.push(line);
    else if (begins) joined.push(last, line);
    else joined.push(`${last} ${line.trim()}`);
  }
  return joined;
}

function plainLinks(text: string): string {
  return text.replaceAll(/!?\[([^\]]*)\]\(([^)]+)\)/g, (_, words: string, target: string) =>
    words === target ? target : `${words} (${target})`,
  );
}

/** Stands for a space at which no line is broken. */
const glue = '\u2060';

/** A command stays in one line, and each bold word is marked by itself. */
function unbroken(text: string): string {
  return text
    .replaceAll(/`[^`]+`/g, (code) => code.replaceAll(' ', glue))
    .replaceAll(/\*\*([^*]+)\*\*/g, (bold) => bold.replaceAll(' ', '** **'));
}

function spaced(text: string): string {
  return text.replaceAll(glue, ' ');
}

/** Without colours code keeps its backticks, for a command in a sentence would not be seen else. */
function dressed(line: string, paint: Paint): string {
  const bold = line.replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => paint('heading', words));
  return bold.replaceAll(/`([^`]+)`/g, (code, words: string) => {
    const painted = paint('open', words);
    return painted === words ? code : painted;
  });
}
