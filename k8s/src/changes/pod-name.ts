import type { Pod } from '../topology/pods.ts';

/** What a pod is called on the page: its tier and the end of its name, `backend t6wnb`. */
export function shortName({ name, tier }: Pick<Pod, 'name' | 'tier'>): string {
  return tier ? `${tier} ${name.split('-').at(-1)}` : name;
}
