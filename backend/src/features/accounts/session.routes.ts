import type { AppInstance } from '../../app-instance.ts';
import { errorReplies } from '../../contract/error.ts';
import { Session, SignIn, SignInReply } from '../../contract/session.ts';
import type { Database } from '../../database/database.ts';
import { guestCartIdOf } from '../../lib/cart-cookie.ts';
import { clearSessionCookie, setSessionCookie, tokenHashOf } from '../../lib/session-cookie.ts';
import { emailKey, guest, toAccount } from './account.ts';
import type { TryLimits } from './limits.ts';
import { signIn } from './session.service.ts';
import { deleteSession } from './sessions.repository.ts';

const tags = ['Accounts'];

export function sessionRoutes(
  app: AppInstance,
  database: Database,
  limits: { signIn: TryLimits },
): void {
  app.post(
    '/api/session',
    {
      schema: {
        tags,
        summary: "Sign in; the guest's cart moves into the account's",
        body: SignIn,
        response: { 200: SignInReply, ...errorReplies(400, 401, 403, 429, 503) },
      },
    },
    async (request, reply) => {
      const account = emailKey(request.body.email);
      limits.signIn.take(request, account);
      const guestCartId = guestCartIdOf(request);
      const brought = { guestCartId, tokenHash: tokenHashOf(request) };
      const session = await signIn(database, request.body, brought);
      limits.signIn.giveBack(account);
      setSessionCookie(request, reply, session);
      return session.reply;
    },
  );

  app.get(
    '/api/session',
    {
      schema: {
        tags,
        summary: 'Who is signed in; nobody is an answer too',
        response: { 200: Session, ...errorReplies(503) },
      },
    },
    async ({ session }) => {
      if (!session) return guest;
      return { account: toAccount(session), expiresAt: new Date(session.expiresAt).toISOString() };
    },
  );

  app.delete(
    '/api/session',
    {
      schema: {
        tags,
        operationId: 'signOut',
        summary: 'Sign out of this browser; to do so twice is no error',
        response: { 200: Session, ...errorReplies(403, 503) },
      },
    },
    async (request, reply) => {
      const { session } = request;
      if (session) await deleteSession(database, session.tokenHash);
      clearSessionCookie(request, reply);
      return guest;
    },
  );
}
