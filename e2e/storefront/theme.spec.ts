import { expect, test } from '../fixtures/test.ts';

test.use({ colorScheme: 'light' });

test('I switch the lamps on, and they stay on', { tag: '@phone' }, async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/');
  const byDay = await ground();
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await expect(page.getByRole('button', { name: 'Switch to light' })).toBeVisible();
  await expect.poll(ground).not.toBe(byDay);
  const byNight = await ground();

  await page.reload();
  await expect(page.getByRole('button', { name: 'Switch to light' })).toBeVisible();
  expect(await ground()).toBe(byNight);
});
