import { shown } from './parse-head.ts';
import { proseOf } from './parse-step.ts';
import { closingHeading } from './sections.ts';
import type { Complain, Section } from './sections.ts';

/** Reads the last section: sentences and links, nothing to do. */
export function parseClosing(section: Section | undefined, complain: Complain): string {
  if (!section) return '';
  const { heading, blocks } = section;
  for (const block of blocks.filter(({ kind }) => kind === 'fence' || kind === 'heading')) {
    const expected = `sentences and links only in "${closingHeading}"`;
    complain({ line: block.line, found: shown(block), expected });
  }
  const closing = proseOf(blocks);
  if (!/\]\([^)]+\)/.test(closing)) {
    const expected = 'sentences with a link to what comes next';
    complain({ line: heading.line, found: `"${heading.text}" without a link`, expected });
  }
  return closing;
}
