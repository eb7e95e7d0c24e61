import { checkLinks } from '../links/check-links.ts';
import { root } from '../run.ts';
import { oneTest } from './tally.ts';
import type { Suite } from './tally.ts';

/** Every link of the Markdown files: what is in the project is there, what is outside has the right form. */
export const linksSuite: Suite = {
  name: 'links',
  run: async () => {
    const { files, links, faults } = await checkLinks(root);
    for (const fault of faults) console.log(fault);
    console.log(`${links} links in ${files} files, ${faults.length} broken`);
    return oneTest(faults.length === 0);
  },
};
