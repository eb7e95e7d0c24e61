/** A try that nobody answered. `detail` is the operating system's word for it. */
export type Unanswered =
  | { result: 'refused'; ms: number; detail: string }
  | { result: 'timed out'; ms: number }
  | { result: 'no such name'; ms: number; detail: string };

const nameErrors = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL']);

/** Sorts a socket's error: no name, no answer in time, or (all else: reset, unreachable …) refused. */
export function failureOf(error: unknown, ms: number): Unanswered {
  const code = codeOf(error);
  if (code === 'ETIMEDOUT') return { result: 'timed out', ms };
  if (nameErrors.has(code)) return { result: 'no such name', ms, detail: code };
  return { result: 'refused', ms, detail: code };
}

function codeOf(error: unknown): string {
  // A name with several addresses fails with one error for each of them.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
