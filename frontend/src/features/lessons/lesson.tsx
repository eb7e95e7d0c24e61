import type { LessonDetails } from '@doorstep/backend/contract/lessons';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { lessonTexts } from '../../texts/lessons.ts';
import { LessonHead } from './lesson-head.tsx';
import { LessonStep } from './lesson-step.tsx';
import { LessonWays } from './lesson-ways.tsx';
import styles from './lesson.module.css';
import { useProgress } from './lessons-query.ts';
import { Manifest } from './manifest.tsx';
import { Markdown } from './markdown/markdown.tsx';
import { judgeStep } from './model/judged.ts';
import { placeManifests } from './model/place-manifests.ts';
import { StepNews } from './step-news.tsx';
import { StepStreet } from './step-street.tsx';
import { Ticks } from './ticks.tsx';

/** A lesson with the ticks of the learner's own cluster; `beside` follows the introduction. */
export function Lesson({ lesson, beside }: { lesson: LessonDetails; beside?: ReactNode }) {
  const { number, slug, steps, intro, closing, manifests } = lesson;
  const { data: progress, errorUpdateCount } = useProgress();
  const place = useMemo(
    () => ({
      folder: `k8s/lessons/${number}-${slug}`,
      manifests: manifests.map(({ name }) => name),
    }),
    [number, slug, manifests],
  );
  const { ofSteps, rest } = useMemo(() => placeManifests({ steps, manifests }), [steps, manifests]);
  const taken = progress?.lessons[number];
  const judged = useMemo(
    () =>
      steps.map((step, at) =>
        judgeStep(
          step,
          taken?.find((one) => one.step === at),
        ),
      ),
    [steps, taken],
  );
  useEffect(() => {
    // The browser looked for it before the lesson was here.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <article className={styles.lesson}>
      <LessonHead lesson={lesson} place={place} />
      <StepStreet steps={steps} judged={judged} />
      <StepNews judged={judged} known={progress !== undefined} />
      <Ticks number={number} progress={progress} pending={!progress && errorUpdateCount === 0} />
      <Markdown text={intro} place={place} />
      {beside}
      {steps.map((step, index) => (
        <LessonStep
          key={step.heading}
          step={step}
          judged={judged[index] ?? judgeStep(step, undefined)}
          number={index + 1}
          steps={steps.length}
          place={place}
          manifests={ofSteps[index] ?? []}
        />
      ))}
      <section className={styles.closing} aria-labelledby="closing">
        <h2 id="closing">{lessonTexts.closing}</h2>
        <Markdown text={closing} place={place} />
        {rest.length > 0 && <h3>{lessonTexts.manifests}</h3>}
        {rest.map((manifest) => (
          <Manifest key={manifest.name} manifest={manifest} folder={place.folder} />
        ))}
      </section>
      <LessonWays lesson={lesson} />
    </article>
  );
}
