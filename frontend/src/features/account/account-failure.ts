import { ApiError } from '../../lib/api-error.ts';
import { accountFaults, accountProblems } from '../../texts/account.ts';
import { accountFields } from './account-fields.ts';
import type { AccountFaults, AccountField } from './account-fields.ts';

/** Why an attempt failed: fields that are to blame, or else a sentence about all of it. */
export interface AccountFailure {
  faults: AccountFaults;
  problem?: { sentence: string; detail?: string };
}

interface ForForm {
  /** What the server calls a field, where it is another name than the form's. */
  wireNames?: Readonly<Record<string, AccountField>>;
  /** The field to blame, and the sentence, when the server says `credentials_wrong`. */
  wrong: { field: AccountField; sentence: string };
}

/** Says what a failed call means for a form. */
export function accountFailureOf(
  error: unknown,
  { wireNames = {}, wrong }: ForForm,
): AccountFailure {
  if (!(error instanceof ApiError)) return { faults: {}, problem: brokenBy('unknown') };
  const { code, requestId, retryAfter } = error;
  if (code === 'credentials_wrong') return { faults: { [wrong.field]: wrong.sentence } };
  if (code === 'rate_limited') return about(accountProblems.rateLimited(retryAfter));
  if (code === 'sign_in_required') return about(accountProblems.signedOut);
  if (error.isTemporary) return about(accountProblems.unanswered);
  const faults = code === 'invalid_input' ? refusedFields(error.details, wireNames) : {};
  if (Object.keys(faults).length > 0) return { faults };
  return { faults: {}, problem: brokenBy(code, requestId) };
}

function about(sentence: string): AccountFailure {
  return { faults: {}, problem: { sentence } };
}

function brokenBy(code: string, requestId?: string) {
  return { sentence: accountProblems.broken, detail: accountProblems.detail(code, requestId) };
}

/** The fields that the server refused; it names them like "body/email". */
function refusedFields(
  details: unknown,
  wireNames: Readonly<Record<string, AccountField>>,
): AccountFaults {
  const names = Array.isArray(details) ? details.map(fieldNamed) : [];
  const fields = names.map(
    (name) => wireNames[name] ?? accountFields.find((field) => field === name),
  );
  return Object.fromEntries(
    fields.filter((field) => field !== undefined).map((field) => [field, accountFaults.refused]),
  );
}

function fieldNamed(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null || !('field' in detail)) return '';
  return typeof detail.field === 'string' ? detail.field.replace(/^body\//, '') : '';
}
