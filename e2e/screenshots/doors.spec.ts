import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ports, situations } from './situations.ts';
import type { Situation } from './situations.ts';

const folder = fileURLToPath(new URL('../../docs/doors', import.meta.url));

const looks = {
  wide: { width: 1280, height: 1180, colorScheme: 'light' },
  dark: { width: 1280, height: 1180, colorScheme: 'dark' },
  narrow: { width: 390, height: 1400, colorScheme: 'light' },
} as const;

/** Plays the recording to the moment at which the situation shows, and holds it there. */
async function reach(page: Page, { recording, after, shows }: Situation): Promise<void> {
  await page.goto(`http://localhost:${ports[recording]}/doors`);
  const controls = page.getByRole('region', { name: 'The recording' });
  const next = controls.getByRole('button', { name: /^next: / });
  const play = controls.getByRole('button', { name: 'Play' });
  await expect(play).toBeVisible();
  const wanted = controls.getByRole('button', { name: `next: ${after}` });
  if (after) {
    while (!(await wanted.isVisible())) await next.click();
    await wanted.click();
  }
  const shown = page.getByRole('heading', { level: 2, name: shows });
  if (!(await shown.isVisible())) {
    await controls.getByRole('button', { name: 'Speed 1×, change it' }).click();
    await play.click();
    await expect(shown).toBeVisible();
    await controls.getByRole('button', { name: 'Pause' }).click();
  }
}

for (const situation of situations) {
  for (const [look, { colorScheme, ...viewport }] of Object.entries(looks)) {
    test(`${situation.name}, ${look}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await reach(page, situation);
      // Pressing a button of the bar that sticks to the foot may have scrolled to its own place.
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `${folder}/${situation.name}-${look}.png` });
    });
  }
}
