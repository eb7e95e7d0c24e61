import { ApiError } from '../../lib/api-error.ts';
import { adminProblems } from '../../texts/admin.ts';

/** Why something could not be done, and what to quote. */
export interface AdminProblem {
  sentence: string;
  detail?: string;
}

/** Says what a failed change means for whoever runs the shop. */
export function adminProblemOf(error: unknown): AdminProblem {
  if (!(error instanceof ApiError)) return { sentence: adminProblems.refused };
  if (error.isTemporary) return { sentence: adminProblems.unanswered };
  if (error.code === 'sign_in_required') return { sentence: adminProblems.signedOut };
  if (error.code === 'forbidden') return { sentence: adminProblems.forbidden };
  return {
    sentence: adminProblems.refused,
    detail: adminProblems.detail(error.code, error.requestId),
  };
}
