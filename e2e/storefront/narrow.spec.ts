import { plainPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const { name, path, heading } of plainPages) {
  test(`I need not scroll sideways on ${name}, even at 320 pixels`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  });
}
