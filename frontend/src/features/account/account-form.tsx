import type { ReactNode } from 'react';
import { Button } from '../../components/ui/button.tsx';
import styles from './account-form.module.css';
import { ProblemNote } from './problem-note.tsx';
import type { AccountFormState } from './use-account-form.ts';

interface AccountFormProps {
  form: AccountFormState;
  /** What the form is called, for readers. */
  label: string;
  submit: string;
  busy: string;
  children: ReactNode;
}

/** A short form's frame: its fields, what came of the last attempt, and the button. */
export function AccountForm({ form, label, submit, busy, children }: AccountFormProps) {
  const { problem } = form.failure;
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => void form.submit(event)}
    >
      {children}
      {problem && <ProblemNote problem={problem} />}
      <Button type="submit" busy={form.isSending}>
        {form.isSending ? busy : submit}
      </Button>
    </form>
  );
}
