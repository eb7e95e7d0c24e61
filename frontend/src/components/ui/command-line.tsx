import { useId, useRef, useState } from 'react';
import { copyText } from '../../lib/copy-text.ts';
import { commandTexts } from '../../texts/common.ts';
import { CodeBlock } from './code-block.tsx';
import styles from './command-line.module.css';

interface Copied {
  command: string;
  worked: boolean;
}

/** A command to paste, with a button in its corner that copies it. */
export function CommandLine({ command }: { command: string }) {
  const id = useId();
  const line = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<Copied>();
  const copy = async () => {
    if (!line.current) return;
    setCopied({ command, worked: await copyText(command, line.current) });
  };
  const told = copied?.command === command ? copied : undefined;
  return (
    <div className={styles.command}>
      <CodeBlock>
        <code id={id} ref={line}>
          {command}
        </code>
      </CodeBlock>
      <button
        type="button"
        className={styles.copy}
        aria-label={commandTexts.copy}
        aria-describedby={id}
        onClick={() => void copy()}
      >
        {told?.worked ? commandTexts.copied : commandTexts.copyShort}
      </button>
      <output className={told?.worked ? 'visually-hidden' : undefined}>
        {told && (told.worked ? commandTexts.copied : commandTexts.byHand)}
      </output>
    </div>
  );
}
