import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Note } from '../../components/ui/note.tsx';
import { call } from '../../lib/api-client.ts';
import { accountFaults, fieldTexts, passwordTexts } from '../../texts/account.ts';
import { accountFailureOf } from './account-failure.ts';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { sessionQuery } from './session-query.ts';
import styles from './change-password.module.css';
import { useAccountForm } from './use-account-form.ts';

const fields = ['currentPassword', 'newPassword'] as const;
const wrong = { field: 'currentPassword', sentence: accountFaults.notCurrent } as const;

/** The old password and the new one. The address goes along unseen, for password managers. */
export function ChangePassword({ email }: { email: string }) {
  const client = useQueryClient();
  const [isDone, setIsDone] = useState(false);
  const form = useAccountForm({
    fields,
    send: async ({ currentPassword, newPassword }) => {
      setIsDone(false);
      const body = { currentPassword, newPassword };
      const session = await call('PUT /api/accounts/me/password', { body });
      client.setQueryData(sessionQuery.queryKey, session);
      form.clear();
      setIsDone(true);
    },
    explain: (error) => accountFailureOf(error, { wrong }),
  });
  return (
    <div className={styles.change}>
      <AccountForm
        form={form}
        label={passwordTexts.title}
        submit={passwordTexts.submit}
        busy={passwordTexts.busy}
      >
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        <AccountField form={form} field="currentPassword" autoComplete="current-password" />
        <AccountField
          form={form}
          field="newPassword"
          hint={fieldTexts.newPasswordHint}
          autoComplete="new-password"
        />
      </AccountForm>
      <output>{isDone && <Note kind="info">{passwordTexts.done}</Note>}</output>
    </div>
  );
}
