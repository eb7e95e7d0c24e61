import type { Expected } from './claim.ts';

const fixed: Record<string, Expected> = {
  answered: { kind: 'answered' },
  refused: { kind: 'refused' },
  'timed out': { kind: 'timed out' },
  shut: { kind: 'shut' },
  'no such name': { kind: 'no such name' },
  'answered, seen as an address of a node': { kind: 'seen as a node' },
  'answered, seen as itself': { kind: 'seen as itself' },
};

/** Reads the result of a claim; `undefined` where it has no known shape. */
export function parseResult(words: string): Expected | undefined {
  const [, status] = /^answered ([1-5]\d\d)$/.exec(words) ?? [];
  if (status) return { kind: 'answered', status: Number(status) };
  const [, pods] = /^answered by ([1-9]\d*) pods?$/.exec(words) ?? [];
  return pods ? { kind: 'answered by pods', pods: Number(pods) } : fixed[words];
}
