import { openPlainPage, plainPages } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('I need not scroll sideways, even at 320 pixels', { tag: '@page' }, async ({ page }) => {
  for (const plain of plainPages) {
    await openPlainPage(page, plain);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overhang, `pixels beyond the edge on ${plain.name}`).toBe(0);
  }
});
