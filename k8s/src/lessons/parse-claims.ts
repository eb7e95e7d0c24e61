import type { FenceBlock } from './blocks.ts';
import type { WrittenClaim } from './lesson.ts';
import { parseClaim } from './parse-claim.ts';
import type { Complain } from './sections.ts';

/** Reads a `claims` block, one claim a line. */
export function parseClaims(fence: FenceBlock, complain: Complain): WrittenClaim[] {
  return fence.lines.flatMap((written, index) => {
    const text = written.trim();
    const line = fence.line + 1 + index;
    if (!text) return [];
    const read = parseClaim(text);
    if ('claim' in read) return [{ text, line, claim: read.claim }];
    complain({ line, found: `"${read.found}"`, expected: read.expected });
    return [];
  });
}
