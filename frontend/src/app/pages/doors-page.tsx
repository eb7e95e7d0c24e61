import { NestedDoors } from '../../components/pictures/nested-doors.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { wholePage } from '../../features/doors/doors-view.tsx';
import { Doors } from '../../features/doors/doors.tsx';
import { doorsPageTexts } from '../../texts/doors-page.ts';
import { doorsTexts } from '../../texts/doors.ts';
import { DoorsPageAnswer } from './doors-page.answer.tsx';
import styles from './doors-page.module.css';

/** Every way into the shop, which of them answer, and what this very request can tell of its own. */
export function DoorsPage() {
  return (
    <div className={`page ${styles.doors}`}>
      <PageHeading className={styles.title}>{doorsPageTexts.title}</PageHeading>
      <Doors form={wholePage} />
      <div className={styles.columns}>
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
        <DoorsPageAnswer />
      </div>
    </div>
  );
}
