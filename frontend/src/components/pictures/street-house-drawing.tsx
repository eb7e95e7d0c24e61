import { groundClass } from './shared/ground-class.ts';
import { own } from './shared/own.ts';
import { palette } from './shared/palette.ts';
import { Frame, Steps } from './street/frontage.tsx';
import { houses } from './street/houses.tsx';
import type { House } from './street/houses.tsx';
import { Leaf } from './street/leaf.tsx';
import { NumberSign } from './street/number-sign.tsx';

const emptyHouse: House = { ground: 'stone', leaf: palette.slate };
const stone = 'var(--stone)';

/**
 * One house of the street, 152 × 268, selling what `slug` names; `position` is its number.
 * The page sets --stone, --fan, --pave and --pave2. The leaf is the group with class `leaf`.
 */
export function StreetHouseDrawing({ slug, position }: { slug: string; position: number }) {
  const { ground, leaf, onLeaf, before } = own(houses, slug) ?? emptyHouse;
  return (
    <svg
      className={groundClass(ground)}
      viewBox="0 0 152 268"
      style={{ aspectRatio: '152 / 268' }}
      overflow="visible"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <rect width={152} height={268} fill="var(--w)" />
      <rect width={152} height={14} fill="var(--l)" />
      <rect y={14} width={152} height={6} fill="var(--f)" />
      <Frame stone={stone} fan="var(--fan)" />
      <Leaf colour={leaf}>{onLeaf}</Leaf>
      <rect y={248} width={152} height={20} fill="var(--pave)" />
      <path
        d="M0 258H152M50 248V258M104 258V268"
        stroke="var(--pave2)"
        strokeWidth={2}
        strokeLinecap="butt"
      />
      <Steps stone={stone} />
      <NumberSign number={position} />
      {before}
    </svg>
  );
}
