import { Type } from 'typebox';
import type { Static } from 'typebox';

const closed = { additionalProperties: false } as const;

/** One lesson in the table of contents. */
export const LessonSummary = Type.Object(
  {
    number: Type.String({ pattern: '^[0-9]{2}$', description: 'Two digits: 04' }),
    /** The folder's name without the number: `nodeport`. */
    slug: Type.String(),
    title: Type.String(),
    /** How long it takes. */
    minutes: Type.Integer({ minimum: 1 }),
    steps: Type.Integer({ minimum: 1 }),
  },
  closed,
);
export type LessonSummary = Static<typeof LessonSummary>;

export const LessonList = Type.Object({ lessons: Type.Array(LessonSummary) }, closed);
export type LessonList = Static<typeof LessonList>;

/** One thing to do, and what must come of it; texts are Markdown. */
export const LessonStep = Type.Object(
  {
    heading: Type.String(),
    text: Type.String(),
    commands: Type.Array(Type.String()),
    /** What the commands print, `…` for whatever differs. */
    seen: Type.Optional(Type.Array(Type.String())),
    claims: Type.Array(Type.String()),
    after: Type.Optional(Type.String()),
  },
  closed,
);
export type LessonStep = Static<typeof LessonStep>;

/** A manifest that the lesson applies. */
export const LessonManifest = Type.Object({ name: Type.String(), text: Type.String() }, closed);
export type LessonManifest = Static<typeof LessonManifest>;

export const LessonDetails = Type.Object(
  {
    number: Type.String(),
    slug: Type.String(),
    title: Type.String(),
    minutes: Type.Integer(),
    /** Markdown: the line under the title. */
    about: Type.String(),
    intro: Type.String(),
    steps: Type.Array(LessonStep),
    closing: Type.String(),
    manifests: Type.Array(LessonManifest),
    previous: Type.Optional(LessonSummary),
    next: Type.Optional(LessonSummary),
  },
  closed,
);
export type LessonDetails = Static<typeof LessonDetails>;

/** One check of a step, as the runner of the lessons made it in this cluster. */
export const LessonCheck = Type.Object(
  {
    /** The claim as it is written, or what is to be printed. */
    what: Type.String(),
    holds: Type.Boolean(),
    /** A sentence: what was seen instead, or as expected. */
    saw: Type.String(),
  },
  closed,
);
export type LessonCheck = Static<typeof LessonCheck>;

export const LessonStepProgress = Type.Object(
  {
    /** Which step, from 0. */
    step: Type.Integer({ minimum: 0 }),
    /** All of its checks hold. */
    done: Type.Boolean(),
    checks: Type.Array(LessonCheck),
    at: Type.String({ format: 'date-time' }),
  },
  closed,
);
export type LessonStepProgress = Static<typeof LessonStepProgress>;

/** How far the lessons were taken in this cluster; nothing where there is none to ask. */
export const LessonsProgress = Type.Object(
  {
    source: Type.Union([Type.Literal('cluster'), Type.Literal('none')]),
    /** By the lesson's number. */
    lessons: Type.Record(Type.String(), Type.Array(LessonStepProgress)),
  },
  closed,
);
export type LessonsProgress = Static<typeof LessonsProgress>;
