export const layoutTexts = {
  skip: 'Skip to the content',
  home: 'Doorstep, home',
  search: {
    label: 'Search the shop',
    placeholder: (things?: number) =>
      things === undefined ? 'Search the shop' : `Search ${things} things`,
  },
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  orders: 'Your orders',
  signIn: 'Sign in',
  account: 'Account',
  accountOf: (name: string) => `Your account, ${name}`,
  categories: 'Categories',
  doors: 'The doors',
  lessons: 'Lessons',
  apiDocs: 'API reference',
  footer: 'Footer',
  offline: 'You’re offline. Pages you have opened still work; the basket waits until you’re back.',
  loading: 'Loading',
};
