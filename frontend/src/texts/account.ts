import { commonTexts } from './common.ts';
import { onlyLeft } from './cart.ts';

/** A wait, for people: "1 second", "40 seconds", "3 minutes". */
function waitOf(seconds: number): string {
  if (seconds === 1) return '1 second';
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

export const accountTexts = {
  title: 'Your account',
  orders: 'Your orders',
  ordersHint: 'What you bought without signing in stays where it was: at its own link.',
  noOrders: 'Nothing yet. What you order while you are signed in is listed here.',
  walk: 'Walk the street',
  you: 'You',
  since: (day: string) => `Here since ${day}`,
  runTheShop: 'Run the shop',
  signOut: 'Sign out',
  signingOut: 'Signing out…',
  signedOut: 'You are signed out.',
  notSignedOut: 'We rang, and nobody answered. You are still signed in; press again.',
};

export const signInTexts = {
  title: 'Sign in',
  lead: 'Your orders, and the same basket wherever you sign in.',
  submit: 'Sign in',
  busy: 'Signing in…',
  other: 'New on this street?',
  otherLink: 'Make an account',
  already: (name: string) => `You are signed in, ${name}`,
  alreadyText: 'Nothing to do at this door.',
  goOn: 'Go on',
  toAccount: 'Your account',
};

export const signUpTexts = {
  title: 'Make an account',
  lead: 'You can buy without one. With one, your orders and your basket wait for you anywhere.',
  submit: 'Make the account',
  busy: 'Making the account…',
  other: 'Been here before?',
  otherLink: 'Sign in',
};

export const passwordTexts = {
  title: 'Change password',
  submit: 'Change the password',
  busy: 'Changing the password…',
  done: 'Your password is changed. Every other browser has been signed out.',
  show: 'Show',
  hide: 'Hide',
  showNamed: (label: string) => `Show: ${label.toLowerCase()}`,
};

export const fieldTexts = {
  name: 'Name',
  email: 'E-mail',
  password: 'Password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  newPasswordHint: 'Ten characters or more. Length is what counts.',
};

/** What is wrong with a field, and what to do. */
export const accountFaults = {
  missing: {
    name: 'What shall we call you?',
    email: 'Which address do you sign in with?',
    password: 'The password is missing.',
    currentPassword: 'The current password is missing.',
    newPassword: 'Which password would you like?',
  },
  emailWithoutAt: 'There is no @ in this address.',
  emailIncomplete: 'This address is not complete. It looks like name@example.org.',
  nameTooLong: 'A hundred characters at most.',
  tooShort: (length: number) =>
    `Ten characters at least. This has ${length === 1 ? 'one' : length}.`,
  tooLong: 'Two hundred characters at most.',
  refused: 'The shop did not accept this.',
  credentials: 'That e-mail and password don’t belong together.',
  notCurrent: 'That is not your current password.',
  taken:
    'This address seems to have an account with another password. Sign in, or take another address.',
};

/** What came of an attempt that no field is to blame for. */
export const accountProblems = {
  rateLimited: (seconds?: number) =>
    seconds === undefined
      ? 'Too many tries in a short time. Wait a little, then try again.'
      : `Too many tries in a short time. Try again in ${waitOf(seconds)}.`,
  unanswered: 'We rang, and nobody answered. Nothing has changed; press again.',
  signedOut: 'You have been signed out meanwhile. Sign in, and change it then.',
  broken: 'Something broke on our side. Nothing has changed.',
  detail: (code: string, requestId?: string) =>
    requestId === undefined ? code : `${code} · request ${requestId}`,
};

export const mergeTexts = {
  signedInAs: (name: string) => `You are signed in, ${name}.`,
  cameAlong: (moved: number) =>
    `${capitalised(commonTexts.things(moved))} came along into your basket.`,
  shortenedTitle: 'You are signed in. Your basket changed',
  shortenedLead: (moved: number) =>
    moved === 0
      ? 'It met the basket of your account, and not everything fits:'
      : `${commonTexts.things(moved)} came along into the basket of your account. Not everything fits:`,
  stock: (name: string, wanted: number, now: number) =>
    now === 0
      ? `${name} is sold out, so we left it out.`
      : `${name}: ${lowered(onlyLeft(now))}, so we changed your ${wanted} to ${now}.`,
  limit: (name: string, wanted: number, now: number) =>
    `${name}: ${now} of one thing is the most we pack, so we changed your ${wanted} to ${now}.`,
  seeBasket: 'See basket',
  goOn: 'Go on',
};

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
