import { expect, test } from '../fixtures/test.ts';

for (const path of ['/', '/categories/lights', '/basket', '/cellar']) {
  test(
    `I read at the foot of ${path} who answered and how I came in`,
    { tag: '@phone' },
    async ({ page, door }) => {
      await page.goto(path);
      await expect(page.getByRole('contentinfo')).toContainText(door.footer);
    },
  );
}

test('I ask which door I came through, and the doors page names it', async ({ page, door }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'See the doors' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The doors' })).toBeVisible();
  const answer = page.getByRole('region', { name: 'This answer' });
  await expect(answer.getByRole('strong')).toHaveText(door.kind);
  await expect(answer).toContainText(new URL(door.url).host);
});
