import { expect, test } from 'vitest';
import { ApiError } from '../../lib/api-error.ts';
import { accountFaults, accountProblems } from '../../texts/account.ts';
import { accountFailureOf } from './account-failure.ts';

const signIn = { wrong: { field: 'password', sentence: accountFaults.credentials } } as const;
const failed = (code: ApiError['code'], more: { retryAfter?: number; details?: unknown } = {}) =>
  accountFailureOf(new ApiError({ code, message: '', status: 400, ...more }), signIn);

test('a wrong password is said at the password', () => {
  expect(failed('credentials_wrong')).toEqual({ faults: { password: accountFaults.credentials } });
});

test('too many tries say how long to wait', () => {
  expect(failed('rate_limited', { retryAfter: 40 }).problem?.sentence).toBe(
    'Too many tries in a short time. Try again in 40 seconds.',
  );
  expect(failed('rate_limited', { retryAfter: 121 }).problem?.sentence).toContain('3 minutes');
  expect(failed('rate_limited').problem?.sentence).toBe(accountProblems.rateLimited());
});

test('what the server does not accept is marked at its field', () => {
  const details = [{ field: 'body/email', expected: 'must match' }, { field: 'body/password' }];
  const error = new ApiError({ code: 'invalid_input', message: '', status: 400, details });
  expect(accountFailureOf(error, { ...signIn, wireNames: { password: 'newPassword' } })).toEqual({
    faults: { email: accountFaults.refused, newPassword: accountFaults.refused },
  });
});

test('when nobody answers, that is said, and a stranger failure brings its code', () => {
  expect(failed('network').problem?.sentence).toBe(accountProblems.unanswered);
  expect(failed('internal').problem).toEqual({
    sentence: accountProblems.broken,
    detail: 'internal',
  });
});
