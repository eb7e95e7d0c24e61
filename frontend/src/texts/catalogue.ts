import type { ProductSort } from '@doorstep/backend/contract/product';
import { commonTexts } from './common.ts';

export const sortTexts: Record<ProductSort, string> = {
  featured: 'Featured',
  price: 'Price, low to high',
  '-price': 'Price, high to low',
  name: 'Name, A to Z',
};

export const filterTexts = {
  label: 'Filters',
  stock: 'Stock',
  inStock: 'In stock only',
  price: 'Price in euro',
  from: 'From',
  to: 'To',
  between: 'to',
  notAPrice: 'Figures only, such as 40.',
  elsewhere: 'Elsewhere on the street',
  street: 'On the street',
  sort: 'Sort by',
  open: (set: number) => (set > 0 ? `Filters (${set})` : 'Filters'),
  close: 'Close the filters',
  show: (total: number) => `Show ${commonTexts.things(total)}`,
  clear: 'Clear the filters',
};

export const listTexts = {
  heading: 'The things',
  allTitle: 'All things',
  allTitleWithCount: (things: number) => `All ${things} things`,
  allLine: 'Eight doors, one street, every thing we sell.',
  searchTitle: (search: string) => `Things like “${search}”`,
  result: (total: number, inStock: boolean) =>
    `${commonTexts.things(total)}${inStock && total > 0 ? ', all in stock' : ''}`,
  corrected: (search: string, searchedFor: string) =>
    `Nothing matches “${search}”. These match “${searchedFor}”.`,
  noMatchTitle: (search: string) => `Nothing matches “${search}”.`,
  noMatch: 'Try fewer letters.',
  noMatchInStock: 'Try fewer letters, or look at everything with “In stock only” turned off.',
  clearSearch: 'Clear the search',
  filteredOutTitle: 'Nothing here fits those filters.',
  filteredOut: 'Widen the prices, or look at things that are out of stock too.',
  beyondTitle: 'The street ends before this page.',
  beyond: 'There are fewer things now than when this address was written.',
  firstPage: 'Back to the first page',
};

export const crumbTexts = { label: 'You are here', home: 'Home', search: 'Search' };

export const cardTexts = {
  seeSimilar: 'See similar',
  similarTo: (name: string) => ` to ${name}`,
};
