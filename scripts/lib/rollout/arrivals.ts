/** What a customer's browser asks the shop for. */
export type Want =
  | 'home'
  | 'script'
  | 'picture'
  | 'list'
  | 'product'
  | 'search'
  | 'whoami'
  | 'cart'
  | 'order';

/** Each twentieth part of the load; one in five belongs to a checkout. */
const mix: Want[] = [
  ...(['home', 'list', 'product', 'picture', 'cart'] as const),
  ...(['product', 'search', 'list', 'script', 'order'] as const),
  ...(['home', 'product', 'search', 'whoami', 'cart'] as const),
  ...(['list', 'picture', 'product', 'search', 'order'] as const),
];

/** What the request of this number wants: always the same. */
export function wantOf(index: number): Want {
  return mix[index % mix.length] ?? 'home';
}

/** When the request of this number is due, in ms after the first. */
export function dueAt(index: number, perSecond: number): number {
  return (index * 1000) / perSecond;
}

/** How many requests are due when so many ms have passed, whether or not any was answered. */
export function dueBy(milliseconds: number, perSecond: number): number {
  return Math.floor((milliseconds * perSecond) / 1000) + 1;
}
