import type { DoorsSource } from '@doorstep/backend/contract/doors-picture';
import type { ReactNode } from 'react';
import { sourceTexts } from '../../../../texts/doors-page.ts';
import { SourceLine } from './source-line.tsx';

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** That this is not the reader's own cluster: whose it was, when, and why it is shown. */
export function RecordingSource({
  source,
  children,
}: {
  source: DoorsSource;
  children?: ReactNode;
}) {
  if (source.kind !== 'recording') return null;
  const told = sourceTexts.recording(source.cluster, dates.format(new Date(source.madeAt)));
  return (
    <SourceLine live={false} text={`${told} ${source.why}`}>
      {children}
    </SourceLine>
  );
}
