import { Spot } from '../../components/pictures/spot.tsx';
import { Button } from '../../components/ui/button.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { paths } from '../../lib/paths.ts';
import { errorTexts } from '../../texts/errors.ts';
import styles from './layout.module.css';

/** What stands in place of a page that broke. Its link loads the shop anew, broken script and all. */
export function CrashPage({ error }: { error: unknown }) {
  const { title, text } = errorTexts.crashed;
  return (
    <div className={`page ${styles.alone}`}>
      <StatePanel
        picture={<Spot kind="nobody-answers" />}
        title={<PageHeading>{title}</PageHeading>}
        action={<Button onClick={() => window.location.reload()}>{errorTexts.reload}</Button>}
        detail={error instanceof Error ? error.name : undefined}
      >
        <p>{text}</p>
        <p>
          <a href={paths.home.href()}>{errorTexts.home}</a>
        </p>
      </StatePanel>
    </div>
  );
}
