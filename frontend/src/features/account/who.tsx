import type { Account } from '@doorstep/backend/contract/account';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../components/ui/button.tsx';
import { Note } from '../../components/ui/note.tsx';
import { paths } from '../../lib/paths.ts';
import { accountTexts } from '../../texts/account.ts';
import styles from './who.module.css';

const fullDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Whose account this is, and the way out. `signOut` rejects when nobody answers. */
export function Who({ account, signOut }: { account: Account; signOut: () => Promise<void> }) {
  const [step, setStep] = useState<'idle' | 'leaving' | 'failed'>('idle');
  const leave = async () => {
    setStep('leaving');
    try {
      await signOut();
    } catch {
      setStep('failed');
    }
  };
  return (
    <>
      <div className={styles.who}>
        <strong>{account.name}</strong>
        <span>{account.email}</span>
        <span className="small muted">
          {accountTexts.since(fullDay.format(new Date(account.memberSince)))}
        </span>
      </div>
      {account.role === 'admin' && (
        <p>
          <Link href={paths.admin.href()}>{accountTexts.runTheShop}</Link>
        </p>
      )}
      {step === 'failed' && (
        <Note kind="bad" role="alert">
          {accountTexts.notSignedOut}
        </Note>
      )}
      <Button kind="quiet" busy={step === 'leaving'} onClick={() => void leave()}>
        {step === 'leaving' ? accountTexts.signingOut : accountTexts.signOut}
      </Button>
    </>
  );
}
