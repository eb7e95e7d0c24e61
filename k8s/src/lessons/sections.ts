import type { Block, HeadingBlock } from './blocks.ts';
import type { Violation } from './lesson-error.ts';

/** Hears of each violation. */
export type Complain = (violation: Violation) => void;

/** A heading and what stands under it. */
export interface Section {
  heading: HeadingBlock;
  blocks: Block[];
}

export const breakIt = 'Break it';
export const closingHeading = 'What you know now';

/** What stands before the first heading of a step, and a section for each heading after it. */
export function splitSections(blocks: Block[]): { head: Block[]; sections: Section[] } {
  const head: Block[] = [];
  const sections: Section[] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (block.kind === 'heading' && block.level > 1) sections.push({ heading: block, blocks: [] });
    else if (section) section.blocks.push(block);
    else head.push(block);
  }
  return { head, sections };
}

/** The steps, then "Break it" with its fix under a heading of its own, then "What you know now". */
export function checkOrder(sections: Section[], complain: Complain): void {
  const main = sections.filter(({ heading }) => heading.level === 2);
  const last = sections.at(-1)?.heading;
  const lastLine = last?.line ?? 1;
  if (last?.text !== closingHeading || last.level !== 2) {
    const found = last ? `"${last.text}" as the last section` : 'no section at all';
    complain({ line: lastLine, found, expected: `"## ${closingHeading}" at the end` });
  }
  const breaking = main.at(-2)?.heading;
  if (breaking?.text !== breakIt) {
    const found = breaking ? `"${breaking.text}"` : 'nothing';
    const line = breaking?.line ?? lastLine;
    complain({ line, found, expected: `"## ${breakIt}" as the last section but one` });
    return;
  }
  checkFix(sections, breaking, complain);
}

function checkFix(sections: Section[], breaking: HeadingBlock, complain: Complain): void {
  const under = sections.filter(({ heading }) => heading.level > 2);
  for (const { heading } of under) {
    if (heading.level === 3 && heading.line > breaking.line) continue;
    const found = `the heading "${heading.text}" of level ${heading.level}`;
    complain({ line: heading.line, found, expected: `"##", or "###" under "## ${breakIt}"` });
  }
  if (!under.some(({ heading }) => heading.line > breaking.line)) {
    const expected = 'the fix under a "###" heading of its own';
    complain({ line: breaking.line, found: `"${breakIt}" without a fix`, expected });
  }
  for (const { heading, blocks } of sections.slice(0, -1)) {
    const checked = blocks.some((block) => block.kind === 'fence' && block.language === 'claims');
    if (heading.line < breaking.line || checked) continue;
    const expected = 'claims: what is wrong after the fault, and what is good after the fix';
    complain({ line: heading.line, found: `"${heading.text}" without claims`, expected });
  }
}
