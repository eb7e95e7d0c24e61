import { pictureTexts } from '../../../../texts/doors-picture.ts';
import { monoStyle, nameStyle, smallStyle } from './heads.ts';
import type { NodeNames } from '../../model/short-names.ts';
import type { Metrics } from './metrics.ts';
import type { Row } from './rows.ts';
import { fit, fitAddress, wrap } from './text-width.ts';

export interface RowLabel {
  /** The node's name, and what else is said under it. */
  lines: string[];
  /** Stands outside the wall, like a house number. */
  address: string;
}

/** What is written on a row. */
export function rowLabel({ nodes }: Row, names: NodeNames, metrics: Metrics): RowLabel {
  const width = metrics.nodeTextWidth;
  const shorts = nodes.map(({ name }) => names.get(name) ?? name);
  const [first, ...others] = shorts;
  if (first === undefined) {
    const words = [pictureTexts.onNoNode, pictureTexts.waiting];
    return { lines: words.map((text) => fit(text, width, smallStyle)), address: '' };
  }
  const last = others.at(-1);
  if (last !== undefined) {
    const words = isRun(shorts)
      ? pictureTexts.alikeRun(first, last, shorts.length)
      : pictureTexts.alike(first, shorts.length);
    return { lines: wrap(words, width, nameStyle), address: '' };
  }
  const room = metrics.wallX - 16 - metrics.gutterX - 9;
  return {
    lines: [fit(first, width, nameStyle, 'start')],
    address: fitAddress(nodes[0]?.addresses[0] ?? '', room, monoStyle),
  };
}

/** `worker3, worker4, worker5`. */
function isRun(names: readonly string[]): boolean {
  const numbers = names.map((name) => Number(/\d+$/.exec(name)?.[0] ?? 1));
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
