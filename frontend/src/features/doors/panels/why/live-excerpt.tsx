import type { Excerpt } from '@doorstep/backend/contract/doors-matrix';
import { CodeBlock } from '../../../../components/ui/code-block.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { whyTexts } from '../../../../texts/doors-page.ts';
import styles from './live-excerpt.module.css';

interface LiveExcerptProps {
  excerpt: Excerpt;
  label: string;
  /** Whether the field is the cause of a mismatch. */
  wrong: boolean;
}

/** Some lines of the live object, the deciding ones marked by a bar, in bold and in words. */
export function LiveExcerpt({ excerpt, label, wrong }: LiveExcerptProps) {
  return (
    <figure className={classNames(styles.excerpt, wrong && styles.wrong)}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <CodeBlock>
        <code>
          {numbered(excerpt).map(({ key, text, decides }) => (
            <span key={key}>
              {decides ? <Deciding text={text} /> : text}
              {'\n'}
            </span>
          ))}
        </code>
      </CodeBlock>
    </figure>
  );
}

function Deciding({ text }: { text: string }) {
  const words = text.trimStart();
  return (
    <>
      {text.slice(0, text.length - words.length)}
      <mark>{words}</mark>
      <em>{whyTexts.decides}</em>
    </>
  );
}

/** Lines may be equal, so the line's number makes the key. */
function numbered(excerpt: Excerpt) {
  return excerpt.map((line, at) => ({ ...line, key: `${at} ${line.text}` }));
}
