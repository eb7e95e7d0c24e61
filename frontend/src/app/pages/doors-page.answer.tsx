import type { Whoami } from '@doorstep/backend/contract/whoami';
import { useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Note } from '../../components/ui/note.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { WhoamiFacts } from '../../features/whoami/whoami-facts.tsx';
import { useWhoami } from '../../features/whoami/whoami.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { answerTexts } from '../../texts/doors-page.ts';
import { doorsTexts } from '../../texts/doors.ts';
import styles from './doors-page.module.css';

/** Through which door this page's own request came, how that is known, and all else that it told. */
export function DoorsPageAnswer() {
  const whoami = useWhoami();
  const phase = useLoadingPhase(whoami.isPending);
  const askAgain = () => void whoami.refetch();
  return (
    <section className={styles.answer} aria-labelledby="answer">
      <div className={styles.row}>
        <h2 id="answer">{answerTexts.heading}</h2>
        <Button kind="quiet" size="s" busy={whoami.isFetching} onClick={askAgain}>
          {doorsTexts.askAgain}
        </Button>
      </div>
      {whoami.isError && !whoami.data ? (
        <FailurePanel error={whoami.error} retrying={whoami.isFetching} onRetry={askAgain} />
      ) : (
        <LoadingRegion phase={phase} skeleton={<Skeleton height={200} />}>
          {whoami.data && <Answer whoami={whoami.data} />}
        </LoadingRegion>
      )}
    </section>
  );
}

function Answer({ whoami }: { whoami: Whoami }) {
  const [isOpen, setIsOpen] = useState(false);
  const { door } = whoami;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{doorsTexts.door}</dt>
        <dd>
          <strong>{door.kind}</strong> <code>{door.host}</code>
        </dd>
        <dt>{doorsTexts.reason}</dt>
        <dd>{door.reason}</dd>
      </dl>
      {door.kind === 'Local' && (
        <Note kind="info">
          {doorsTexts.notYet} <code>{doorsTexts.command}</code>
        </Note>
      )}
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{answerTexts.all}</summary>
        {isOpen && <WhoamiFacts whoami={whoami} />}
      </details>
    </>
  );
}
