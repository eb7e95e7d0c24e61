import { shopTiers } from './claim.ts';
import type { Place } from './claim.ts';

const fixed: Record<string, Place> = {
  'your machine': { kind: 'your machine' },
  'every node': { kind: 'every node' },
  'a stranger pod': { kind: 'stranger' },
  'a pod of another namespace': { kind: 'other namespace' },
};

/** Reads the place of a claim; `undefined` where it names none. */
export function parsePlace(words: string): Place | undefined {
  const tier = shopTiers.find((known) => words === `a ${known} pod`);
  if (tier) return { kind: 'tier', tier };
  const [, node] = /^node (\S+)$/.exec(words) ?? [];
  return node ? { kind: 'node', node } : fixed[words];
}
