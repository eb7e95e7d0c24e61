import { Failure } from '../failure.ts';
import type { Rule } from './violation.ts';

/** A place in the backend's sources that is changed. */
export interface Edit {
  /** In `backend/src`. */
  file: string;
  /** Occurs in the file exactly once. */
  replace: string;
  by: string;
}

/** A well-known mistake of shops, made in a copy of the backend, or by its customers. */
export interface PlantedBug {
  name: string;
  /** What is wrong now: a sentence. */
  fact: string;
  edits: Edit[];
  /** Of a mistake that customers make: the key with which they send a doubtful order again. */
  keyOfRetry?: (key: string) => string;
  /** At least one of these has to be found broken. */
  breaks: Rule[];
}

/** The text of a file with the bug in it. Throws a `Failure` when there is not exactly one place. */
export function planted(text: string, { file, replace, by }: Edit): string {
  const parts = text.split(replace);
  if (parts.length === 2) return parts.join(by);
  throw new Failure(
    `"${replace}" occurs ${parts.length - 1} times in backend/src/${file}, expected once; ` +
      'plant its bug anew.',
  );
}
