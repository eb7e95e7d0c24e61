import type { StockShortage } from '@doorstep/backend/contract/error';
import { useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Note } from '../../components/ui/note.tsx';
import { outcomeTexts } from '../../texts/checkout.ts';
import styles from './outcome-note.module.css';

interface ShortageNoteProps {
  shortage: StockShortage;
  /** Brings the basket down to what is left. */
  onFit: (shortage: StockShortage) => Promise<void>;
}

/** A thing went while the customer was typing: names it, and offers to go on with what is left. */
export function ShortageNote({ shortage, onFit }: ShortageNoteProps) {
  const { name, available } = shortage;
  const [step, setStep] = useState<'offered' | 'fitting' | 'failed'>('offered');
  const fit = async () => {
    setStep('fitting');
    await onFit(shortage).catch(() => setStep('failed'));
  };
  return (
    <Note kind="warn" role="alert">
      {available === 0 ? outcomeTexts.soldOut(name) : outcomeTexts.short(name, available)}
      {step === 'failed' && <b> {outcomeTexts.notFitted}</b>}
      <div className={styles.fit}>
        <Button kind="quiet" size="s" busy={step === 'fitting'} onClick={() => void fit()}>
          {available === 0 ? outcomeTexts.removeNamed(name) : outcomeTexts.takeLeft(available)}
        </Button>
      </div>
    </Note>
  );
}
