import { ada } from '../fixtures/customer.ts';
import { newPerson } from '../fixtures/people.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'What I put into the basket as a guest comes along when I sign in',
  { tag: '@phone' },
  async ({ page, shelf, basket, account, member }) => {
    const product = await shelf.plentiful();
    await basket.add(product);
    await account.signInLink.click();
    await account.signIn(member);
    await expect(page.getByText('1 thing came along into your basket.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: product.name })).toBeVisible();

    await page.getByRole('link', { name: 'See basket' }).click();
    await expect(basket.line(product)).toBeVisible();
  },
);

test('Signed out, this browser shows nothing of my basket', async ({
  shelf,
  basket,
  account,
  member,
}) => {
  await account.arrive(member);
  await basket.add(await shelf.plentiful());
  await account.signOut();
  await expect(basket.link).toHaveAccessibleName('Basket');
});

test('I find my order in my account, and nobody else does', async ({
  page,
  shelf,
  basket,
  checkout,
  account,
  member,
}) => {
  await account.arrive(member);
  await basket.add(await shelf.plentiful());
  await checkout.open();
  await expect(checkout.field('name')).toHaveValue(member.name);
  await expect(checkout.field('email')).toHaveValue(member.email);
  await checkout.type(ada);
  await checkout.place();
  const number = await checkout.orderNumber();

  await account.linkOf(member).click();
  const row = page.getByRole('listitem').filter({ hasText: number });
  await expect(row).toContainText('Placed');
  await row.getByRole('link', { name: `Order ${number}` }).click();
  await expect(page.getByText(`Order ${number} is booked`)).toBeVisible();
  const address = page.url();

  await account.signOut();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This order belongs to an account',
  );
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await account.signIn(member);
  await expect(page.getByText(`Order ${number} is booked`)).toBeVisible();
});

test('What I bought as a guest stays at its link when I sign in', async ({
  page,
  shelf,
  basket,
  checkout,
  account,
  member,
}) => {
  await basket.add(await shelf.plentiful());
  const number = await checkout.complete(ada);
  const address = page.url();

  await account.signInLink.click();
  await account.signIn(member);
  await expect(account.linkOf(member)).toBeVisible();
  await page.goto(address);
  await expect(page.getByText(`Order ${number} is booked`)).toBeVisible();
});

test('I change my password: the old one is no key any more', async ({ page, account }) => {
  const person = newPerson();
  await account.signUp(person);
  await account.changePassword('not the one', 'another long key');
  await expect(account.currentPassword).toBeFocused();
  await expect(account.currentPassword).toHaveAccessibleDescription(
    'That is not your current password.',
  );
  await account.changePassword(person.password, 'another long key');
  await expect(page.getByText('Your password is changed.')).toBeVisible();

  await account.signOut();
  await account.signInLink.click();
  await account.signIn(person);
  await expect(account.password).toHaveAccessibleDescription(/don’t belong together/);
  await account.signIn({ ...person, password: 'another long key' });
  await expect(account.linkOf(person)).toBeVisible();
});

test('What I typed at the checkout is gone when I have signed out', async ({
  shelf,
  basket,
  checkout,
  account,
  member,
}) => {
  await account.arrive(member);
  const product = await shelf.plentiful();
  await basket.add(product);
  await checkout.open();
  await checkout.type({ street: 'Lindenweg' });

  await account.linkOf(member).click();
  await account.signOut();
  await basket.add(product);
  await checkout.open();
  await expect(checkout.field('street')).toHaveValue('');
  await expect(checkout.field('email')).toHaveValue('');
});
