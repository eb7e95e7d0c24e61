import type { SignInReply } from '@doorstep/backend/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';
import { accountFaults, fieldTexts, signUpTexts } from '../../texts/account.ts';
import { accountFailureOf } from './account-failure.ts';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { changeSession } from './session-query.ts';
import { useAccountForm } from './use-account-form.ts';

const fields = ['name', 'email', 'newPassword'] as const;
const wrong = { field: 'email', sentence: accountFaults.taken } as const;
const wireNames = { password: 'newPassword' } as const;

/**
 * Name, e-mail and a password. The server does not tell whether the address was free, so signing in
 * with it is what shows that the account is one's own.
 */
export function SignUpForm({ onSignedIn }: { onSignedIn: (reply: SignInReply) => void }) {
  const client = useQueryClient();
  const form = useAccountForm({
    fields,
    send: async ({ name, email: typed, newPassword: password }) => {
      const email = typed.trim();
      await call('POST /api/accounts', { body: { name: name.trim(), email, password } });
      const reply = await call('POST /api/session', { body: { email, password } });
      const { account, expiresAt } = reply;
      await changeSession(client, { account, expiresAt }, () => onSignedIn(reply));
    },
    explain: (error) => accountFailureOf(error, { wrong, wireNames }),
  });
  return (
    <AccountForm
      form={form}
      label={signUpTexts.title}
      submit={signUpTexts.submit}
      busy={signUpTexts.busy}
    >
      <AccountField form={form} field="name" autoComplete="name" maxLength={100} />
      <AccountField form={form} field="email" autoComplete="username" maxLength={254} />
      <AccountField
        form={form}
        field="newPassword"
        label={fieldTexts.password}
        hint={fieldTexts.newPasswordHint}
        autoComplete="new-password"
      />
    </AccountForm>
  );
}
