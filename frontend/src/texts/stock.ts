export const stockTexts = {
  plenty: 'In stock',
  low: (left: number) => (left === 1 ? 'Last one' : `Only ${left} left`),
  none: 'Out of stock',
};
