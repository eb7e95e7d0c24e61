import { newPerson } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'I make an account, sign out, and sign in again',
  { tag: '@phone' },
  async ({ page, account }) => {
    const person = newPerson();
    await account.signUp(person);
    await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeFocused();
    await expect(page.getByRole('main')).toContainText(person.email);

    await account.signOut();
    await account.signInLink.click();
    await account.signIn(person);
    await expect(account.linkOf(person)).toBeVisible();
  },
);

test('A wrong password is said at the field, which I am led to; what I typed stays', async ({
  page,
  account,
  member,
}) => {
  await account.openSignIn();
  await account.signIn({ ...member, password: 'not the one' });
  await expect(account.password).toBeFocused();
  await expect(account.password).toHaveAccessibleDescription(
    'That e-mail and password don’t belong together.',
  );
  await expect(account.email).toHaveValue(member.email);

  await account.signIn(member);
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
});

test('I forget everything, and am told what is missing', async ({ page, account }) => {
  await page.goto('/sign-up');
  await page.getByRole('button', { name: 'Make the account' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('What shall we call you?');

  await account.password.fill('too short');
  await expect(account.password).toHaveAccessibleDescription(/Ten characters at least. This has 9/);
  await account.password.fill('long enough now');
  await expect(account.password).toHaveAccessibleDescription(/^Ten characters or more/);
});

test('After signing in I am back where I was', async ({ page, account, member }) => {
  await page.goto('/products?search=knocker&inStock=true');
  await account.signInLink.click();
  await account.signIn(member);
  await expect(page).toHaveURL('/products?search=knocker&inStock=true');
  await expect(account.linkOf(member)).toBeVisible();
});

test('My account asks me in first', async ({ page, account, member }) => {
  await account.open();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await account.signIn(member);
  await expect(account.signOutButton).toBeVisible();
});

test('Password managers know my fields', async ({ page, account }) => {
  await account.openSignIn();
  await expect(account.email).toHaveAttribute('autocomplete', 'username');
  await expect(account.password).toHaveAttribute('autocomplete', 'current-password');
  await page.goto('/sign-up');
  await expect(account.password).toHaveAttribute('autocomplete', 'new-password');
});

test('I look at what I typed as a password', async ({ page, account }) => {
  await account.openSignIn();
  await account.password.fill('was it this');
  await expect(account.password).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Show: password' }).click();
  await expect(account.password).toHaveAttribute('type', 'text');
});

test('When nobody answers I am told, and what I typed stays', async ({ page, account, member }) => {
  await account.openSignIn();
  await page.route('/api/session', (route) => route.abort('connectionrefused'));
  await account.signIn(member);
  await expect(account.problem).toContainText('We rang, and nobody answered.');
  await expect(account.password).toHaveValue(member.password);
});

test('Nothing in the header moves when it learns who I am', async ({ page, account, member }) => {
  await account.arrive(member);

  const known = Promise.withResolvers<void>();
  await page.route('/api/session', async (route) => {
    await known.promise;
    await route.continue();
  });
  await page.goto('/categories/lights');
  const banner = page.getByRole('banner');
  const search = banner.getByRole('searchbox');
  const unknown = banner.getByRole('link', { name: 'Account', exact: true });
  const before = [await search.boundingBox(), await unknown.boundingBox()];
  known.resolve();
  await expect(account.linkOf(member)).toBeVisible();
  expect([await search.boundingBox(), await account.linkOf(member).boundingBox()]).toEqual(before);
});
