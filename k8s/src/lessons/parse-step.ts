import type { Block, FenceBlock } from './blocks.ts';
import type { Step } from './lesson.ts';
import { parseClaims } from './parse-claims.ts';
import { parseCommands } from './parse-commands.ts';
import { shown } from './parse-head.ts';
import type { Complain, Section } from './sections.ts';

/** The blocks of a step, in their order; each once at most. */
const languages = ['sh', 'text', 'claims'];

/** Reads a step: prose, its commands, what they print, what must hold, prose. */
export function parseStep({ heading, blocks }: Section, complain: Complain): Step {
  const fences = blocks.filter((block) => block.kind === 'fence');
  checkFences(heading, fences, complain);
  const [commands, seen, claims] = languages.map((language) =>
    fences.find((fence) => fence.language === language),
  );
  if (!commands) {
    const expected = 'exactly one block of sh in each step';
    complain({ line: heading.line, found: `"${heading.text}" without one`, expected });
  }
  if (!seen && !claims) {
    const expected = 'a block of text or of claims, so that the step is checked';
    complain({ line: heading.line, found: `"${heading.text}" without any`, expected });
  }
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    complain({ line: block.line, found: shown(block), expected: 'one "# NN Title" only' });
  }
  const [first] = fences;
  const after = proseOf(blocks.filter(({ line }) => first && line > first.line));
  return {
    heading: heading.text,
    text: proseOf(blocks.filter(({ line }) => !first || line < first.line)),
    commands: commands ? parseCommands(commands, complain) : [],
    ...(seen && { seen: seen.lines.map((line) => line.trim()).filter(Boolean) }),
    claims: claims ? parseClaims(claims, complain) : [],
    ...(after && { after }),
    line: heading.line,
  };
}

/** The paragraphs and quotes among blocks, as Markdown. */
export function proseOf(blocks: Block[]): string {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'prose') return block.text;
    return block.kind === 'quote' ? `> ${block.text}` : [];
  });
  return texts.join('\n\n');
}

function checkFences(heading: { text: string }, fences: FenceBlock[], complain: Complain): void {
  let place = -1;
  for (const { language, lines, line } of fences) {
    const own = languages.indexOf(language);
    const found = `a block of ${language}`;
    if (own === -1 && language) {
      complain({ line, found, expected: `a block of ${languages.join(', ')}` });
    } else if (own !== -1 && own <= place) {
      const expected = `sh, text and claims once each and in this order in "${heading.text}"`;
      complain({ line, found, expected });
    }
    if (lines.every((inside) => inside.trim() === '')) {
      complain({
        line,
        found: `an empty block of ${language}`,
        expected: 'at least one line in it',
      });
    }
    place = Math.max(place, own);
  }
}
