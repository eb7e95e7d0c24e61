import { createElement } from 'react';
import type { ReactNode } from 'react';
import { CodeBlock } from '../../components/ui/code-block.tsx';
import { lessonTexts } from '../../texts/lessons.ts';
import styles from './seen-lines.module.css';

/** What the commands of a step print; a line that is too long goes on under itself. */
export function SeenLines({ lines }: { lines: readonly string[] }) {
  return (
    <div className={styles.seen}>
      <h3>
        {lessonTexts.seen} <span>{lessonTexts.seenNote}</span>
      </h3>
      <CodeBlock>{createElement('code', null, ...lines.map(row))}</CodeBlock>
    </div>
  );
}

function row(line: string): ReactNode {
  return <span className={styles.line}>{`${line}\n`}</span>;
}
