import type { LessonClaim } from './claim.ts';

/** A lesson as it is written in its `lesson.md`; texts are Markdown. */
export interface Lesson {
  /** Two digits: `04`. */
  number: string;
  title: string;
  /** How long it takes, 1–10. */
  minutes: number;
  /** The line under the title: how long, what it needs, where to look. */
  about: string;
  /** The question that it answers, and how to make ready. */
  intro: string;
  steps: Step[];
  /** What the learner knows at the end. */
  closing: string;
  /** The path of its `lesson.md`, as it was given. */
  file: string;
}

/** One thing to do, and what must come of it. */
export interface Step {
  heading: string;
  /** What is to be read before the commands. */
  text: string;
  commands: string[];
  /** What the commands print: lines in their order, `…` for whatever differs. */
  seen?: string[];
  claims: WrittenClaim[];
  /** What is to be read when all is done: what it means, a question. */
  after?: string;
  /** Of its heading. */
  line: number;
}

/** A claim, and where it stands. */
export interface WrittenClaim {
  text: string;
  line: number;
  claim: LessonClaim;
}
