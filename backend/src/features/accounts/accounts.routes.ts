import type { AppInstance } from '../../app-instance.ts';
import { PasswordChange, SignUp, SignUpReply } from '../../contract/account.ts';
import { errorReplies } from '../../contract/error.ts';
import { Session } from '../../contract/session.ts';
import type { Database } from '../../database/database.ts';
import { requireSession, sessionSecurity } from '../../lib/access.ts';
import { setSessionCookie } from '../../lib/session-cookie.ts';
import { emailKey, toAccount } from './account.ts';
import { changePassword, signUp } from './accounts.service.ts';
import type { TryLimits } from './limits.ts';

const tags = ['Accounts'];

export function accountsRoutes(
  app: AppInstance,
  database: Database,
  limits: { signIn: TryLimits; signUp: TryLimits },
): void {
  app.post(
    '/api/accounts',
    {
      schema: {
        tags,
        summary: 'Ask for an account; the answer does not tell whether the address has one',
        body: SignUp,
        response: { 202: SignUpReply, ...errorReplies(400, 403, 429, 503) },
      },
    },
    async (request, reply) => {
      limits.signUp.take(request, emailKey(request.body.email));
      await signUp(database, request.body);
      return reply.code(202).send({ accepted: true });
    },
  );

  app.put(
    '/api/accounts/me/password',
    {
      onRequest: async (request) => void requireSession(request),
      schema: {
        ...sessionSecurity,
        tags,
        summary: 'Change the own password; every other session of the account ends',
        body: PasswordChange,
        response: { 200: Session, ...errorReplies(400, 401, 403, 429, 503) },
      },
    },
    async (request, reply) => {
      const session = requireSession(request);
      limits.signIn.take(request, session.email);
      const changed = await changePassword(database, session, request.body);
      limits.signIn.giveBack(session.email);
      setSessionCookie(request, reply, changed);
      const expiresAt = new Date(changed.expiresAt).toISOString();
      return { account: toAccount(session), expiresAt };
    },
  );
}
