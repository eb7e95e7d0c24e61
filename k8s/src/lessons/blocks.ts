import type { Violation } from './lesson-error.ts';

/** A lesson's Markdown in pieces; `line` is the first line of each, from 1 on. */
export type Block = { line: number } & (
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'prose'; text: string }
  | Fence
);

/** What stands between two lines of three backticks, without them. */
export interface Fence {
  kind: 'fence';
  language: string;
  lines: string[];
}

export type HeadingBlock = Extract<Block, { kind: 'heading' }>;
export type FenceBlock = Extract<Block, { kind: 'fence' }>;

/** Splits a lesson into blocks: paragraphs, lists and tables stay as they are written. */
export function readBlocks(text: string): { blocks: Block[]; violations: Violation[] } {
  const lines = text.split(/\r?\n/);
  const blocks: Block[] = [];
  const violations: Violation[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = lines[index] ?? '';
    const line = index + 1;
    if (first.trim() === '') {
      index += 1;
    } else if (isFence(first)) {
      const end = lines.findIndex((other, at) => at > index && other === fence);
      if (end === -1 || first.length === fence.length) violations.push(badFence(line, end, first));
      const inside = lines.slice(index + 1, end === -1 ? undefined : end);
      blocks.push({ kind: 'fence', language: first.slice(fence.length), lines: inside, line });
      index = end === -1 ? lines.length : end + 1;
    } else {
      const rest = lines.slice(index);
      const length = 1 + rest.slice(1).findIndex((other) => endsBlock(first, other));
      const own = length === 0 ? rest : rest.slice(0, length);
      blocks.push({ ...readOwn(own), line });
      index += own.length;
    }
  }
  return { blocks, violations: [...violations, ...strayFences(blocks)] };
}

const fence = '```';

function isFence(line: string): boolean {
  return line.startsWith(fence);
}

function endsBlock(first: string, next: string): boolean {
  return isHeading(first) || next.trim() === '' || isHeading(next) || isFence(next);
}

function isHeading(line: string): boolean {
  return /^#+ /.test(line);
}

function readOwn(lines: string[]) {
  const [first = ''] = lines;
  const [, marks = '', text = ''] = /^(#+) (.*)$/.exec(first) ?? [];
  if (marks) return { kind: 'heading' as const, level: marks.length, text: text.trim() };
  if (!first.startsWith('>')) return { kind: 'prose' as const, text: lines.join('\n') };
  const quoted = lines.map((line) => line.replace(/^> ?/, '')).join(' ');
  return { kind: 'quote' as const, text: quoted.trim() };
}

function badFence(line: number, end: number, first: string): Violation {
  if (end === -1) {
    return { line, found: `${first} without an end`, expected: `a line ${fence} that closes it` };
  }
  return { line, found: 'a block without a language', expected: 'sh, text or claims after ```' };
}

/** Blocks that other readers of Markdown see, and this one does not. */
function strayFences(blocks: Block[]): Violation[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'prose') return [];
    return block.text.split('\n').flatMap((text, index) => {
      if (!/^\s*(~~~|```)/.test(text)) return [];
      const expected = 'blocks of three backticks that begin in the first column';
      return [{ line: block.line + index, found: `"${text}"`, expected }];
    });
  });
}
