import type { OrderStatus } from '@doorstep/backend/contract/order';
import { commonTexts } from './common.ts';
import { statusTexts } from './orders.ts';

export const adminTexts = {
  nav: 'Run the shop',
  things: 'Things',
  orders: 'Orders',
  search: 'Search',
  guestTitle: 'Who is there?',
  guestText: 'This door is for those who run the shop. Sign in first.',
  signIn: 'Sign in',
  refusedTitle: 'This door is for those who run the shop',
  refusedText:
    'Your account is a customer’s, or the back office is not open to your address. Whoever runs the shop can tell you which.',
  home: 'Back to the street',
};

export const adminThingsTexts = {
  title: 'Things',
  searchLabel: 'Name, item or words',
  fewLeft: '10 or fewer left',
  found: (total: number) => commonTexts.things(total),
  nothing: 'Nothing here is like that. Try fewer letters, or fewer filters.',
};

export const editTexts = {
  back: 'All things',
  missingTitle: 'There is no thing with this number',
  missingText: 'It may never have been there. All that the shop sells is in the list.',
  form: (name: string) => `Edit ${name}`,
  seeInShop: 'See it in the shop',
  fields: {
    name: 'Name',
    price: 'Price in €',
    stock: 'Pieces in stock',
    blurb: 'In a sentence or two',
    details: 'Details',
  },
  detailsHint: 'One a line, at most twelve: material, size, care, fitting.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved. Customers see it from now on.',
  unchanged: 'Nothing has changed, so there is nothing to save.',
  conflict: (name: string) =>
    `${name} was changed or sold while you were typing. Nothing of yours is saved yet.`,
  now: (field: string, from: string, to: string) => `${field}: was ${from}, is ${to}`,
  nowOther: (field: string) => `${field}: has another text`,
  keepMine: 'Save mine over it',
  takeTheirs: 'Take what is there',
};

export const editFaults = {
  name: 'A name, please, of at most 150 characters.',
  price: 'A price like 42 or 42.50, from 0.01 to 100,000.',
  stock: 'A whole number from 0 to 1,000,000.',
  blurb: 'A sentence, please, of at most 1,000 characters.',
  details: 'At most twelve lines of at most 200 characters.',
};

export const adminProblems = {
  unanswered: 'We rang, and nobody answered. Press again: it cannot be done twice.',
  signedOut: 'You have been signed out meanwhile. Sign in, then do it again.',
  forbidden: 'Your account, or your address, may not do this any more.',
  refused: 'The shop did not accept this. Nothing has changed.',
  detail: (code: string, requestId?: string) =>
    requestId === undefined ? code : `${code} · request ${requestId}`,
};

const steps: Record<OrderStatus, string> = {
  placed: 'Mark as placed',
  paid: 'Mark as paid',
  shipped: 'Send on its way',
  delivered: 'Mark as delivered',
  cancelled: 'Cancel',
};

export const adminOrdersTexts = {
  title: 'Orders',
  searchLabel: 'Number, name or e-mail',
  status: 'State',
  anyStatus: 'Any state',
  found: (total: number) => (total === 1 ? '1 order' : `${total} orders`),
  nothing: 'No order is like that.',
  buyer: (email: string, account?: string) => {
    if (account === undefined) return 'bought as a guest';
    return account === email ? 'has an account' : `account ${account}`;
  },
  what: (count: number) => `${commonTexts.things(count)}, and where to`,
  placed: 'Placed',
  step: (status: OrderStatus) => steps[status],
  stepNamed: (status: OrderStatus, number: string) => `${steps[status]}: ${number}`,
  busy: 'One moment…',
  sureToCancel: (count: number) =>
    count === 1
      ? 'Cancel this order? Its thing goes back on the shelf.'
      : `Cancel this order? Its ${count} things go back on the shelf.`,
  yesCancel: 'Yes, cancel it',
  keep: 'Keep it',
  isNow: (number: string, status: OrderStatus) => `${number} is now: ${statusTexts[status]}.`,
  changed: (number: string, status: OrderStatus) =>
    `Somebody else was faster: ${number} is “${statusTexts[status]}” by now. This is how it stands.`,
};
