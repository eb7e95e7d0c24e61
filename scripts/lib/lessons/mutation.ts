import type { Lesson, Step, WrittenClaim } from '@doorstep/k8s/lessons/lesson';
import { Failure } from '../failure.ts';

/** One fact of a lesson's manifests turned into a wrong one, and where the lesson has to notice. */
export interface Mutation {
  /** The lesson's number, two digits. */
  lesson: string;
  /** In the lesson's folder. */
  file: string;
  /** Occurs in the file exactly once. */
  replace: string;
  by: string;
  /** What is wrong now: a sentence. */
  fact: string;
  /** The heading of the step that fails. */
  step: string;
  /** The text of its claim that does not hold; without it its commands print something else than is shown. */
  claim?: string;
}

/** The text of a manifest with the fact broken. Throws a `Failure` when there is not exactly one place. */
export function mutated(text: string, { lesson, file, replace, by }: Mutation): string {
  const parts = text.split(replace);
  if (parts.length === 2) return parts.join(by);
  throw new Failure(
    `lesson ${lesson}: "${replace}" occurs ${parts.length - 1} times in ${file}, expected once; ` +
      'write its mutation anew.',
  );
}

/** The step where a lesson has to notice, the claim, and the line. Throws a `Failure` when it has no such. */
export function expectedAt(
  { number, steps }: Lesson,
  { step: heading, claim: text }: Pick<Mutation, 'step' | 'claim'>,
): { step: Step; claim?: WrittenClaim; line: number } {
  const step = steps.find((one) => one.heading === heading);
  const claim = step?.claims.find((one) => one.text === text);
  if (step && claim) return { step, claim, line: claim.line };
  if (step?.seen && text === undefined) return { step, line: step.line };
  const missing = text === undefined ? 'commands with what they print' : `claim "${text}"`;
  const where = step ? `${missing} in step "${heading}"` : `step "${heading}"`;
  throw new Failure(`lesson ${number} has no ${where}; write its mutation anew.`);
}

/** The mutation of a lesson. Throws a `Failure` when there is none. */
export function mutationOf({ number }: Pick<Lesson, 'number'>, mutations: Mutation[]): Mutation {
  const found = mutations.find(({ lesson }) => lesson === number);
  if (found) return found;
  throw new Failure(`lesson ${number} has no mutation; expected one that breaks a fact of it.`);
}
