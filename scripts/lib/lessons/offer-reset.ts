import { wrap } from '../doors/fit.ts';
import type { Lab } from './lab.ts';
import type { Walk } from './walk.ts';

/** What somebody left half-way would spoil what a lesson shows: named, and removed unless they say no. */
export async function offerReset(
  { leftOver, reset }: Pick<Lab, 'leftOver' | 'reset'>,
  ask: Walk['ask'],
  width: number,
): Promise<void> {
  const found = await leftOver();
  if (found.length === 0) return;
  const told = wrap(`Left over from before: ${found.join(', ')}.`, width).join('\n');
  const answer = await ask(`${told}\nEnter: bring the shop back first · n: start all the same > `);
  if (answer !== undefined && answer.trim().toLowerCase() !== 'n') await reset();
}
