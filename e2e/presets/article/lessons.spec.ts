import type { StepProgress } from '@doorstep/k8s/lessons/progress';
import { writeProgress } from '@doorstep/k8s/lessons/progress-store';
import { expect, test as base } from '../../fixtures/cluster.ts';
import { LessonPages, stepOf } from '../../fixtures/lesson-pages.ts';

/** Writes what the runner of the lessons writes, and takes it away again. */
interface Fixtures {
  lessons: LessonPages;
  take: (...steps: StepProgress[]) => Promise<void>;
}

const number = '04';
const test = base.extend<Fixtures>({
  lessons: ({ page, request }, use) => use(new LessonPages(page, request)),
  take: async ({ cluster, namespace }, use) => {
    const write = (steps: StepProgress[]) =>
      writeProgress(cluster, { namespace, lesson: number }, steps);
    await write([]);
    await use((...steps) => write(steps));
    await write([]);
  },
});

const at = new Date().toISOString();
const soon = { timeout: 10_000 };

test('A step whose claims hold in my cluster gets its tick while I look, and the list counts it', async ({
  page,
  lessons,
  take,
}) => {
  const lesson = await lessons.open(number);
  const step = stepOf(lesson, 0);
  const shown = lessons.step(step);
  await expect(page.getByRole('region', { name: 'How to get ticks' })).toContainText(
    'This page looks at your cluster.',
  );
  await expect(shown).toContainText('not checked yet');

  const checks = step.claims.map((what) => ({ what, holds: true, saw: 'as expected' }));
  await take({ step: 0, done: true, checks, at });
  await expect(shown).toContainText(/done at \d\d:\d\d/, soon);
  await expect(lessons.claims(step).filter({ hasText: 'Holds' })).toHaveCount(step.claims.length);
  await expect(page.getByText(/^Step 1 is done\./)).toBeAttached();

  await page.goto('/lessons');
  const row = lessons.rows.filter({ hasText: lesson.title });
  await expect(row).toContainText(`1 of ${lesson.steps.length} steps`);
});

test('A claim that does not hold says what was seen, and turns good when it holds', async ({
  lessons,
  take,
}) => {
  const step = stepOf(await lessons.open(number), 0);
  const shown = lessons.step(step);
  const [what = ''] = step.claims;
  const claim = lessons.claims(step).filter({ hasText: what });

  const failed = { what, holds: false, saw: 'refused at doorstep-worker' };
  await take({ step: 0, done: false, checks: [failed], at });
  await expect(shown).toContainText('does not hold yet', soon);
  await expect(claim).toContainText('Does not hold, seen: refused at doorstep-worker');

  await take({ step: 0, done: true, checks: [{ what, holds: true, saw: 'answered' }], at });
  await expect(claim).toContainText('Holds, seen: answered', soon);
  await expect(shown).not.toContainText('does not hold');
});

test('A lesson has the live picture of this cluster beside it', async ({ page, lessons }) => {
  await lessons.open(number);
  await expect(lessons.picture).toBeVisible();
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
});
