import { violations } from '../fixtures/accessibility.ts';
import { LessonPages, stepOf } from '../fixtures/lesson-pages.ts';
import { expect, test as base } from '../fixtures/test.ts';

const test = base.extend<{ lessons: LessonPages }>({
  lessons: ({ page, request }, use) => use(new LessonPages(page, request)),
});
const phone = { width: 390, height: 844 };

test('Without a cluster I find the lessons, read one, and am told how to get ticks', async ({
  page,
  lessons,
}) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Lessons' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeFocused();
  const [first] = await lessons.all();
  if (!first) throw new Error('The shop has no lessons.');
  await expect(lessons.rows).toHaveCount((await lessons.all()).length);
  await expect(lessons.rows.first()).toContainText(`${first.steps} steps`);

  await page.getByRole('link', { name: `${first.number} ${first.title}` }).click();
  await expect(lessons.title(first)).toBeFocused();
  await expect(page).toHaveTitle(`${first.number} ${first.title} · Doorstep`);
  const ticks = page.getByRole('region', { name: 'How to get ticks' });
  await expect(ticks).toContainText('Here you can read the lessons.');
  await expect(ticks).toContainText('npm run up');
  await expect(ticks).toContainText(`npm run lesson -- ${first.number}`);
});

test('Each step says what to type, what to see and what must hold, and that nobody has checked it', async ({
  lessons,
}) => {
  const lesson = await lessons.open('04');
  for (const [index, step] of lesson.steps.entries()) {
    const shown = lessons.step(step);
    await expect(shown).toContainText(`Step ${index + 1} of ${lesson.steps.length}`);
    await expect(shown).toContainText('not checked yet');
    for (const command of step.commands) await expect(shown).toContainText(command);
    await expect(lessons.claims(step)).toHaveCount(step.claims.length);
  }
});

test('I copy a command', async ({ page, context, lessons }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const step = stepOf(await lessons.open('04'), 0);
  const shown = lessons.step(step);
  await shown.getByRole('button', { name: 'Copy command' }).first().click();
  await expect(shown.getByRole('status').first()).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(step.commands[0]);
});

test('A link to a manifest unfolds it', async ({ page, lessons }) => {
  const { manifests } = await lessons.open('04');
  const manifest = manifests.find(({ name }) => name === 'hatch.yaml');
  const text = page.getByText(manifest?.text.trim().split('\n').at(-1) ?? '').first();
  await expect(text).toBeHidden();
  await page.getByRole('link', { name: 'hatch.yaml' }).first().click();
  await expect(text).toBeInViewport();
});

test('I walk from lesson to lesson, and back to the list', async ({ page, lessons }) => {
  const { next } = await lessons.open('04');
  if (!next) throw new Error('After lesson 04 there is none.');
  const ways = page.getByRole('navigation', { name: 'Lessons before and after this one' });
  await ways.getByRole('link', { name: /^Next/ }).click();
  await expect(lessons.title(next)).toBeFocused();
  await ways.getByRole('link', { name: /^Before/ }).click();
  await expect(page).toHaveURL(/\/lessons\/04$/);
  await ways.getByRole('link', { name: 'All lessons' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible();
});

test('A lesson has the picture of the doors beside it, as it was recorded', async ({
  page,
  lessons,
}) => {
  await lessons.open('04');
  await expect(lessons.picture).toBeVisible();
  await expect(page.getByText(/of a real cluster \(kind/)).toBeVisible();
});

test('I mistype the number of a lesson, and find my way back to the list', async ({
  page,
  lessons,
}) => {
  await page.goto('/lessons/99');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no lesson with this number',
  );
  await page.getByRole('main').getByRole('link', { name: 'All lessons' }).click();
  await expect(lessons.rows.first()).toBeVisible();
});

test('When nobody answers I am told, and ring again', async ({ page, lessons }) => {
  await page.route('/api/lessons', (route) => route.abort('connectionrefused'));
  await page.goto('/lessons');
  await expect(page.getByRole('alert')).toContainText('nobody answered');
  await page.unroute('/api/lessons');
  await page.getByRole('button', { name: 'Ring again' }).click();
  await expect(lessons.rows.first()).toBeVisible();
});

test('On a phone a lesson reads without scrolling sideways, and links to the doors', async ({
  page,
  lessons,
}) => {
  await page.setViewportSize(phone);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const { number } of await lessons.all()) {
    await lessons.open(number);
    expect.soft(await sideways(), `pixels beyond the edge in lesson ${number}`).toBe(0);
  }
  await expect(lessons.picture).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'See the doors' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The doors' })).toBeVisible();
});

for (const [place, viewport] of Object.entries({ desk: { width: 1280, height: 800 }, phone })) {
  test.describe(`Whatever my senses, at a ${place}`, () => {
    test.use({ viewport });

    test('I can use the list of lessons', async ({ page, lessons }) => {
      await page.goto('/lessons');
      await expect(lessons.rows.first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('I can use a lesson', async ({ page, lessons }) => {
      await lessons.open('06');
      if (place === 'desk') await expect(lessons.picture).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
