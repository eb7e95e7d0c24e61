/** One place where a lesson leaves the format. */
export interface Violation {
  line: number;
  found: string;
  expected: string;
}

/** A lesson that cannot be read; the message has a line for each violation: `file:line: found …; expected …`. */
export class LessonError extends Error {
  override name = 'LessonError';
  readonly violations: Violation[];

  constructor(file: string, violations: Violation[]) {
    const sorted = violations.toSorted((one, other) => one.line - other.line);
    const lines = sorted.map(
      ({ line, found, expected }) => `${file}:${line}: found ${found}; expected ${expected}.`,
    );
    super(lines.join('\n'));
    this.violations = sorted;
  }
}
