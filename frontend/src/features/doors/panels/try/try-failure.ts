import { ApiError } from '../../../../lib/api-error.ts';
import { tryTexts } from '../../../../texts/doors-page.ts';

const told: Partial<Record<string, string>> = tryTexts.failed;

/** Why a try was not made, and what to do. */
export function tryFailure(error: Error): string {
  if (!(error instanceof ApiError)) return tryTexts.failed.network;
  return told[error.code] ?? tryTexts.failedOtherwise(error.code);
}
