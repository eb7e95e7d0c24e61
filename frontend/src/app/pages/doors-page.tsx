import type { Whoami } from '@doorstep/backend/contract/whoami';
import { NestedDoors } from '../../components/pictures/nested-doors.tsx';
import { Button } from '../../components/ui/button.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { Note } from '../../components/ui/note.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { WhoamiFacts } from '../../features/whoami/whoami-facts.tsx';
import { useWhoami } from '../../features/whoami/whoami.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { doorsTexts } from '../../texts/doors.ts';
import styles from './doors-page.module.css';

/** What this very request can tell about the way in, and what the three kinds of door are. */
export function DoorsPage() {
  const whoami = useWhoami();
  const phase = useLoadingPhase(whoami.isPending);
  const askAgain = () => void whoami.refetch();
  return (
    <div className={`page ${styles.doors}`}>
      <div className={styles.head}>
        <PageHeading>{doorsTexts.title}</PageHeading>
        <p>{doorsTexts.lead}</p>
      </div>
      <div className={styles.columns}>
        <section aria-labelledby="answer">
          <div className={styles.row}>
            <h2 id="answer">{doorsTexts.answer}</h2>
            <Button kind="quiet" size="s" busy={whoami.isFetching} onClick={askAgain}>
              {doorsTexts.askAgain}
            </Button>
          </div>
          {whoami.isError && !whoami.data ? (
            <FailurePanel error={whoami.error} retrying={whoami.isFetching} onRetry={askAgain} />
          ) : (
            <LoadingRegion phase={phase} skeleton={<Skeleton height={420} />}>
              {whoami.data && <Answer whoami={whoami.data} />}
            </LoadingRegion>
          )}
        </section>
        <section className={styles.nested} aria-labelledby="nested">
          <div className={styles.night}>
            <NestedDoors />
          </div>
          <h2 id="nested">{doorsTexts.nested}</h2>
          <dl>
            {doorsTexts.kinds.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
}

function Answer({ whoami }: { whoami: Whoami }) {
  return (
    <>
      {whoami.door.kind === 'Local' && (
        <Note kind="info">
          {doorsTexts.notYet} <code>{doorsTexts.command}</code>
        </Note>
      )}
      <WhoamiFacts whoami={whoami} />
    </>
  );
}
