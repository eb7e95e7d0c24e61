import type { ReactNode } from 'react';
import { StatePanel } from '../../../../components/ui/state-panel.tsx';
import { stateTexts } from '../../../../texts/doors-page.ts';

/** A namespace without a single door. */
export function NoServices({ namespace, source }: { namespace: string; source: ReactNode }) {
  return (
    <>
      {source}
      <StatePanel title={<h2>{stateTexts.emptyTitle}</h2>}>
        <p>{stateTexts.empty(namespace)}</p>
      </StatePanel>
    </>
  );
}
