import { expect, test } from '../fixtures/test.ts';

test('Without a cluster I see a recording of a real one, and play it', async ({ page }) => {
  await page.goto('/doors');
  await expect(
    page.getByText(/of a real cluster \(kind, Kubernetes [\d.]+, 3 nodes\), made on/),
  ).toBeVisible();
  const map = page.getByRole('group', { name: /^Map of / });
  const pods = map.getByRole('img', { name: /^backend pod / });
  await expect(pods).toHaveCount(2);

  const controls = page.getByRole('region', { name: 'The recording' });
  await controls.getByRole('button', { name: /^next: One more pod/ }).click();
  await controls.getByRole('button', { name: 'Play' }).click();
  await expect(pods).toHaveCount(3);
  const timeline = page.getByRole('region', { name: 'What just happened' });
  await expect(timeline).toContainText('backend scaled from 2 to 3');
});

test('I scrub to the slip in the selector, and read what is wrong', async ({ page }) => {
  await page.goto('/doors');
  const controls = page.getByRole('region', { name: 'The recording' });
  const next = controls.getByRole('button', { name: /^next: / });
  const wrong = page.getByRole('heading', { level: 2, name: 'Selector matches no pod' });
  while (!(await next.textContent())?.includes('A slip in the selector')) await next.click();
  await next.click();
  await controls.getByRole('button', { name: 'Speed 1×, change it' }).click();
  await controls.getByRole('button', { name: 'Play' }).click();
  // Both at once: the recording plays on, and soon the selector fits again.
  const box = page.getByRole('status').filter({ has: wrong });
  await expect(box.getByText('Service/backend spec.selector')).toBeVisible({ timeout: 30_000 });
});

test('On a phone the same is told in words, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/doors');
  await expect(page.getByRole('article', { name: 'mysql' })).toContainText(
    'open inside, shut outside',
  );
  await expect(page.getByRole('group', { name: /^Map of / })).toBeHidden();
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await sideways()).toBe(false);
});
