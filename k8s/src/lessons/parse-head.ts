import type { Block } from './blocks.ts';
import type { Lesson } from './lesson.ts';
import type { Complain } from './sections.ts';

const longest = 10;

/** The command after which kubectl needs no namespace; each lesson says it before its first step. */
export const makeReady = 'kubectl config set-context --current --namespace doorstep';

/** Reads what stands before the first step: title, time and question. */
export function parseHead(
  [first, second, ...rest]: Block[],
  complain: Complain,
): Pick<Lesson, 'number' | 'title' | 'minutes' | 'about' | 'intro'> {
  const [, number = '', title = ''] = /^(\d\d) (\S.*)$/.exec(headingOf(first)) ?? [];
  if (!title || first?.line !== 1) {
    complain({ line: 1, found: shown(first), expected: '"# NN Title" in the first line' });
  }
  const about = second?.kind === 'quote' ? second.text : '';
  const minutes = Number(/^(\d+) minutes?( ·|$)/.exec(about)?.[1] ?? 0);
  if (minutes < 1 || minutes > longest) {
    const expected = `"> N minutes · …" after the title, N from 1 to ${longest}`;
    complain({ line: second?.line ?? 1, found: shown(second), expected });
  }
  const intro = rest.flatMap((block) => (block.kind === 'prose' ? block.text : []));
  for (const block of rest.filter(({ kind }) => kind !== 'prose')) {
    const expected = 'paragraphs only before the first "##"';
    complain({ line: block.line, found: shown(block), expected });
  }
  if (!intro.join(' ').replaceAll('\n', ' ').includes(makeReady)) {
    const found = intro.length > 0 ? 'an introduction without it' : 'no introduction';
    const expected = `the question of the lesson, and "${makeReady}"`;
    complain({ line: (second?.line ?? 1) + 1, found, expected });
  }
  return { number, title, minutes, about, intro: intro.join('\n\n') };
}

function headingOf(block: Block | undefined): string {
  return block?.kind === 'heading' && block.level === 1 ? block.text : '';
}

/** A block as a complaint names it. */
export function shown(block: Block | undefined): string {
  if (!block) return 'nothing';
  if (block.kind === 'fence') return `a block of ${block.language || 'no language'}`;
  const [line = ''] = block.text.split('\n');
  return `"${line}"`;
}
