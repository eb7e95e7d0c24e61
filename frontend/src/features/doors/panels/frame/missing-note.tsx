import type { DoorsMap } from '@doorstep/backend/contract/doors-map';
import { missingTexts } from '../../../../texts/doors-page.ts';
import { Note } from '../../../../components/ui/note.tsx';

/** What the shop may not read or the cluster does not have, so that its absence proves nothing. */
export function MissingNote({ missing }: Pick<DoorsMap, 'missing'>) {
  if (missing.length === 0) return null;
  return (
    <Note kind="info">
      <strong>{missingTexts.heading}</strong>
      <ul>
        {missing.map(({ resource, why }) => (
          <li key={resource}>{why}</li>
        ))}
      </ul>
    </Note>
  );
}
