import { onlyLeft } from './cart.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inWords = (count: number) => small[count] ?? String(count);

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const checkoutTexts = {
  title: 'Where is your front door?',
  pageTitle: 'Checkout',
  you: 'You',
  yourDoor: 'Your door',
  howItArrives: 'How it arrives',
  name: 'Name',
  email: 'E-mail',
  street: 'Street',
  houseNumber: 'Number',
  postcode: 'Postcode',
  city: 'Town',
  country: 'Country',
  step: 'To the step',
  stepHint: '2 to 4 days, left where it stays dry',
  knock: 'With a knock',
  knockHint: 'Tomorrow, handed over in person',
  free: 'Free',
  noCard: 'No card needed: this is a teaching shop, and nothing is charged or sent.',
  place: (total: string) => `Place the order, ${total}`,
  placing: 'Placing the order…',
  ringAgain: 'Ring again',
  yourOrder: 'Your order',
  faults: (count: number) =>
    `${capitalised(inWords(count))} ${count === 1 ? 'thing' : 'things'} to put right before we set off`,
};

export const outcomeTexts = {
  unsure:
    'We don’t know yet whether the order went through. Ring again: it cannot be placed twice.',
  soldOut: (name: string) =>
    `The last ${name} went while you were typing. The rest of your basket is untouched.`,
  short: (name: string, available: number) =>
    `${onlyLeft(available)} of ${name}; the others went while you were typing. The rest of your basket is untouched.`,
  removeNamed: (name: string) => `Go on without ${name}`,
  takeLeft: (available: number) =>
    `Take the ${available} that ${available === 1 ? 'is' : 'are'} left`,
  notFitted: 'We could not change your basket. Try again.',
  totalChanged: (total: string) =>
    `The total changed while you were typing: it is now ${total}. Nothing is ordered yet. Place the order if that is all right.`,
  keyReused:
    'An order from this page went through earlier, with what you had typed then. Look at your orders before you place another.',
  seeOrders: 'See your orders',
  refused: 'The shop did not take the order, so nothing is booked.',
  invalid: 'The shop did not accept what is marked below, so nothing is booked.',
};

export const postcodeTexts = {
  digits: (length: 4 | 5) => (length === 4 ? 'Four digits, please.' : 'Five digits, please.'),
  uses: inWords,
  form: (length: 4 | 5) => `${inWords(length)} digits`,
  eircode: 'An Eircode, please, like D02 AF30.',
  eircodeForm: 'an Eircode',
  dutch: 'Four digits and two letters, please, like 1234 AB.',
  dutchUses: 'four and two letters',
  dutchForm: 'four digits and two letters',
};

export const faultTexts = {
  missing: {
    name: { sentence: 'Who opens the door?', summary: 'The name is missing' },
    email: {
      sentence: 'Where should the receipt go?',
      summary: 'The e-mail address is missing',
    },
    street: { sentence: 'Which street?', summary: 'The street is missing' },
    houseNumber: {
      sentence: 'Which door? (We sell numbers, too.)',
      summary: 'The house number is missing',
    },
    postcode: { sentence: 'Which postcode?', summary: 'The postcode is missing' },
    city: { sentence: 'Which town?', summary: 'The town is missing' },
  },
  emailWithoutAt: {
    sentence: 'There is no @ in this address. We send the receipt here.',
    summary: 'The e-mail address has no @',
  },
  emailIncomplete: {
    sentence: 'This address is not complete. It looks like name@example.org.',
    summary: 'The e-mail address is not complete',
  },
  postcodeDigits: (typed: number, country: string, uses: string) =>
    `The postcode has ${inWords(typed)} ${typed === 1 ? 'digit' : 'digits'}, and ${country} uses ${uses}`,
  postcodeForm: (country: string, form: string) => `In ${country} a postcode is ${form}`,
};
