/** A page of the shop that Lighthouse looks at. */
export interface MeasuredPage {
  name: string;
  path: string;
}

/** The way of a purchase. All are seen with something in the basket. */
export const measuredPages: readonly MeasuredPage[] = [
  { name: 'home', path: '/' },
  { name: 'category', path: '/categories/lights' },
  { name: 'product', path: '/products/ring-knocker' },
  { name: 'basket', path: '/basket' },
  { name: 'checkout', path: '/checkout' },
];
