import { ada } from '../fixtures/customer.ts';
import { expect, test } from '../fixtures/test.ts';

test.beforeEach(async ({ shelf, basket, checkout }) => {
  await basket.add(await shelf.plentiful());
  await checkout.open();
});

test(
  'I forget fields, and am told which and led to them',
  { tag: '@phone' },
  async ({ checkout }) => {
    await checkout.type({ name: ada.name, email: 'ada.example.org' });
    await checkout.place();

    await expect(checkout.alert).toBeFocused();
    await expect(checkout.alert.getByRole('heading')).toHaveText(
      'Five things to put right before we set off',
    );
    await checkout.alert.getByRole('link', { name: 'The house number is missing' }).click();
    await expect(checkout.field('number')).toBeFocused();
    await expect(checkout.field('number')).toHaveAccessibleDescription(
      'Which door? (We sell numbers, too.)',
    );
    await expect(checkout.field('email')).toHaveAccessibleDescription(
      'There is no @ in this address. We send the receipt here.',
    );
    await expect(checkout.field('name')).toHaveValue(ada.name);
    await expect(checkout.field('email')).toHaveValue('ada.example.org');
  },
);

test('I put the last fault right, and the order goes through', async ({ checkout }) => {
  await checkout.type({ ...ada, postcode: '101' });
  await checkout.place();
  await expect(checkout.alert).toContainText(
    'The postcode has three digits, and Germany uses five',
  );
  await checkout.type({ postcode: ada.postcode });
  await expect(checkout.alert).toHaveCount(0);
  await checkout.place();
  await checkout.orderNumber();
});

test('I reload the page by mistake, and what I typed is still there', async ({
  page,
  checkout,
}) => {
  await checkout.type(ada);
  await page.reload();
  await expect(checkout.field('street')).toHaveValue(ada.street);
  await expect(checkout.field('postcode')).toHaveValue(ada.postcode);
  await expect(checkout.country).toHaveValue('DE');
});
