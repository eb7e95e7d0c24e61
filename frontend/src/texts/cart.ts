import { commonTexts } from './common.ts';

/** Says how many are left: "There is only 1 left", "There are only 3 left". */
export function onlyLeft(available: number): string {
  return available === 1 ? 'There is only 1 left' : `There are only ${available} left`;
}

export const addTexts = {
  add: 'Add to basket',
  adding: 'Adding…',
  added: 'Added',
  outOfStock: 'Out of stock',
  seeBasket: 'See basket',
  inYourBasket: 'is in your basket.',
  addNamed: (name: string) => `Add ${name} to the basket`,
  quantityOf: (name: string) => `Quantity of ${name}`,
  limited: (available: number) => `${onlyLeft(available)}, so we set the number to ${available}.`,
  failed: 'We could not put it in your basket. Nothing changed; press again.',
  unanswered: 'We rang, and nobody answered. Your basket is safe; press again.',
  soldOut: (name: string) => `The last ${name} has just gone.`,
  allYours: (available: number) =>
    available === 1
      ? 'There is only 1 left, and it is already in your basket.'
      : `${onlyLeft(available)}, and they are all in your basket.`,
  someYours: (available: number, inBasket: number) =>
    inBasket === 0
      ? `${onlyLeft(available)}.`
      : `${onlyLeft(available)}, and ${inBasket} of them ${inBasket === 1 ? 'is' : 'are'} in your basket.`,
  mostOfOne: (most: number) => `${most} of one thing is the most we pack.`,
};

export const cartTexts = {
  title: 'Your basket',
  basket: 'Basket',
  basketWith: (count: number) => `Basket, ${commonTexts.things(count)}`,
  list: 'Things in your basket',
  each: 'each',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: 'has left your basket.',
  undo: 'Undo',
  notPutBack: 'could not be put back.',
  putBack: 'is back in your basket.',
  tryAgain: 'Try again',
  reduced: (available: number, from: number) =>
    `${onlyLeft(available)}, so we changed your ${from} to ${available}.`,
  notChanged: (quantity: number) => `We could not change the quantity. It is still ${quantity}.`,
  notRemoved: 'We could not remove it. It is still in your basket.',
  soldOut: (name: string) =>
    `The last ${name} went while yours was in the basket. Remove it to go on.`,
  mostOfOne: addTexts.mostOfOne,
  keepLooking: 'Keep looking round',
  summary: 'Summary',
  toCheckout: 'Go to checkout',
  keptOnServer:
    'Your basket is kept on the server, so it survives a closed tab and a restarted pod.',
  emptyTitle: 'Your basket is empty',
  emptyText: 'Not even a key in it. Things you add are kept here for thirty days.',
  walk: 'Walk the street',
};
