import type { SignInReply } from '@doorstep/backend/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';
import { accountFaults, signInTexts } from '../../texts/account.ts';
import { accountFailureOf } from './account-failure.ts';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { changeSession } from './session-query.ts';
import { useAccountForm } from './use-account-form.ts';

const fields = ['email', 'password'] as const;
const wrong = { field: 'password', sentence: accountFaults.credentials } as const;

/** E-mail and password. `onSignedIn` leaves the page. */
export function SignInForm({ onSignedIn }: { onSignedIn: (reply: SignInReply) => void }) {
  const client = useQueryClient();
  const form = useAccountForm({
    fields,
    send: async ({ email, password }) => {
      const reply = await call('POST /api/session', { body: { email: email.trim(), password } });
      const { account, expiresAt } = reply;
      await changeSession(client, { account, expiresAt }, () => onSignedIn(reply));
    },
    explain: (error) => accountFailureOf(error, { wrong }),
  });
  return (
    <AccountForm
      form={form}
      label={signInTexts.title}
      submit={signInTexts.submit}
      busy={signInTexts.busy}
    >
      <AccountField form={form} field="email" autoComplete="username" maxLength={254} />
      <AccountField form={form} field="password" autoComplete="current-password" />
    </AccountForm>
  );
}
