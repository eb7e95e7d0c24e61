import { number, object, objects, parsed, text } from '../topology/reading.ts';
import type { Unread } from '../topology/reading.ts';

/** The ConfigMap in the shop's namespace that says how far its lessons were taken, a key for each. */
export const progressName = 'doorstep-lessons';

/** One check of a step, as it came out. */
export interface CheckProgress {
  /** The claim as it is written, or what the commands should do. */
  what: string;
  holds: boolean;
  /** A sentence. */
  saw: string;
}

/** How far a step of a lesson is. */
export interface StepProgress {
  /** Which step, from 0. */
  step: number;
  /** All of its checks were made and hold. */
  done: boolean;
  checks: CheckProgress[];
  /** When the last check was made, ISO 8601. */
  at: string;
}

/** The steps of lessons, by the lesson's number: two digits. */
export type LessonsTaken = Record<string, StepProgress[]>;

/** The value under a lesson's number. */
export function formatProgress(steps: StepProgress[]): string {
  return JSON.stringify(steps);
}

/** Reads a ConfigMap's data; lessons, steps and checks of another shape are left out. Never throws. */
export function parseProgress(data: unknown): LessonsTaken {
  const lessons = Object.entries(object(data)).flatMap(([key, value]) => {
    const steps = /^\d\d$/.test(key) && parsed(text(value) ?? '');
    return Array.isArray(steps) ? [[key, objects(steps).flatMap(readStep)] as const] : [];
  });
  return Object.fromEntries(lessons);
}

function readStep({ step, done, checks, at }: Unread): StepProgress[] {
  const index = number(step) ?? -1;
  const time = Date.parse(text(at) ?? '');
  if (!Number.isSafeInteger(index) || index < 0 || typeof done !== 'boolean') return [];
  if (Number.isNaN(time) || !Array.isArray(checks)) return [];
  const made = objects(checks).flatMap(readCheck);
  return [{ step: index, done, checks: made, at: new Date(time).toISOString() }];
}

function readCheck({ what, holds, saw }: Unread): CheckProgress[] {
  const isCheck = typeof what === 'string' && typeof holds === 'boolean' && typeof saw === 'string';
  return isCheck ? [{ what, holds, saw }] : [];
}
