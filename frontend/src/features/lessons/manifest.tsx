import type { LessonManifest } from '@doorstep/backend/contract/lessons';
import { CodeBlock } from '../../components/ui/code-block.tsx';
import { lessonTexts } from '../../texts/lessons.ts';
import styles from './manifest.module.css';
import { manifestId } from './markdown/manifest-place.ts';

/** A file that the lesson applies, folded until somebody wants to read it. */
export function Manifest({ manifest, folder }: { manifest: LessonManifest; folder: string }) {
  const { name, text } = manifest;
  return (
    <details id={manifestId(name)} className={styles.manifest}>
      <summary>
        <span className="visually-hidden">{lessonTexts.manifest} </span>
        <span className={styles.path}>
          {folder}/<strong>{name}</strong>
        </span>
      </summary>
      <CodeBlock>
        <code>{text.trimEnd()}</code>
      </CodeBlock>
    </details>
  );
}
