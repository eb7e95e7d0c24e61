import { pictureLabels } from '../../../../texts/doors-picture.ts';
import type { Layout } from '../layout/placed.ts';

/** The nodes of a row in a sentence: `node worker2`. */
export function shortNodeLabel({ rows }: Layout, row: string): string {
  const nodes = rows.find(({ key }) => key === row)?.nodes ?? [];
  return pictureLabels.inNodes(nodes.map(({ name }) => name));
}
