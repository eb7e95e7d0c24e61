import { useState } from 'react';
import { lessonTexts } from '../../texts/lessons.ts';
import type { JudgedStep, StepState } from './model/judged.ts';

/** Says which step has changed, once, and nothing of how the page was when it was opened. */
export function StepNews({ judged, known }: { judged: readonly JudgedStep[]; known: boolean }) {
  const states = judged.map(({ state }) => state);
  const key = states.join();
  const [told, setTold] = useState<{ key: string; news: string }>();
  if (known && told?.key !== key) {
    setTold({ key, news: told ? newsOf(told.key.split(','), states) : '' });
  }
  return <output className="visually-hidden">{told?.news}</output>;
}

function newsOf(before: readonly string[], states: readonly StepState[]): string {
  const index = states.findLastIndex((state, at) => state !== before[at]);
  const state = states[index];
  if (state === 'fails') return lessonTexts.news.fails(index + 1);
  if (state !== 'done') return '';
  return lessonTexts.news.done(index + 1, states.filter((one) => one !== 'done').length);
}
