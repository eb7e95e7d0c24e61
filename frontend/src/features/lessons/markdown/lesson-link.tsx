import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '../../../lib/paths.ts';
import { goalOf } from './goal.ts';
import type { Place } from './goal.ts';
import { manifestId, openManifest } from './manifest-place.ts';

/** A link of a lesson: to a page of the shop, to a manifest of this page, or out into the web. */
export function LessonLink({
  href,
  place,
  children,
}: {
  href: string;
  place: Place;
  children: ReactNode;
}) {
  const goal = goalOf(href, place);
  if (goal.kind === 'lesson') return <Link href={paths.lesson.href(goal.number)}>{children}</Link>;
  if (goal.kind === 'web') return <a href={goal.href}>{children}</a>;
  if (goal.kind === 'manifest') {
    const { name } = goal;
    return (
      <a href={`#${manifestId(name)}`} onClick={() => openManifest(name)}>
        {children}
      </a>
    );
  }
  return (
    <>
      {children} (<code>{goal.path}</code>)
    </>
  );
}
