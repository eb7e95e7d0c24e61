import type { FenceBlock } from './blocks.ts';
import type { Complain } from './sections.ts';

/** Reads an `sh` block: each line is a command of its own, which a person pastes into any shell. */
export function parseCommands(fence: FenceBlock, complain: Complain): string[] {
  return fence.lines.flatMap((written, index) => {
    const command = written.trim();
    if (!command) return [];
    const expected = 'a whole command in each line, which works in bash, zsh and PowerShell';
    if (/\\$|^#|<</.test(command) || written !== written.trimStart()) {
      complain({ line: fence.line + 1 + index, found: `"${written}"`, expected });
    }
    return [command];
  });
}
