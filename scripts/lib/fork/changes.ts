import { currentName } from '../rename/rename.ts';
import { root } from '../run.ts';
import type { Change } from './fork-suites.ts';

/** Put together here, for a name that the project has anywhere is refused. */
const otherName = ['copper', 'kettle'].join('-');

/** What the documentation tells a team to do that makes the project its own. */
export async function changesOfFork(): Promise<Change[]> {
  const name = await currentName(root);
  return [
    {
      name: `renamed to ${otherName}`,
      command: ['rename', otherName],
      gone: new RegExp(name.replaceAll('-', '[-_ ]'), 'i'),
      // Its first authors, and what speaks of any name.
      kept: /^LICENSE$|^scripts\/lib\/rename\//,
      tests: [
        'backend/src/features/accounts/session',
        'backend/src/features/cart',
        'frontend/src/features/doors/model',
        'k8s/src/probes',
        'k8s/src/recording',
        'scripts/lib/cluster',
        'scripts/lib/doors',
        'scripts/lib/rename',
      ],
    },
    {
      name: 'without the lessons',
      command: ['remove-lessons'],
      gone: /lesson/i,
      kept: /^$/,
      tests: [
        'backend/src/bundle',
        'backend/src/features/doors',
        'frontend/page-weight',
        'frontend/src/app',
        'k8s/src/recording',
        'scripts/lib/cluster',
      ],
    },
  ];
}
