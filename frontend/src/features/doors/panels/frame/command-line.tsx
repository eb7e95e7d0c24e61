import { useRef, useState } from 'react';
import { Button } from '../../../../components/ui/button.tsx';
import { copyText } from '../../../../lib/copy-text.ts';
import { commandTexts } from '../../../../texts/doors-page.ts';
import styles from './command-line.module.css';

interface Copied {
  command: string;
  worked: boolean;
}

/** A command to paste, with a button that copies it. */
export function CommandLine({ command }: { command: string }) {
  const line = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<Copied>();
  const copy = async () => {
    if (!line.current) return;
    setCopied({ command, worked: await copyText(command, line.current) });
  };
  const told = copied?.command === command ? copied : undefined;
  return (
    <div className={styles.command}>
      <pre>
        <code ref={line}>{command}</code>
      </pre>
      <div className={styles.row}>
        <Button kind="quiet" size="s" onClick={() => void copy()}>
          {commandTexts.copy}
        </Button>
        <output>{told && (told.worked ? commandTexts.copied : commandTexts.byHand)}</output>
      </div>
    </div>
  );
}
