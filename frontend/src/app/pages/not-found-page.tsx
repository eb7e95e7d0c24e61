import { BrickedUpDoor } from '../../components/pictures/bricked-up-door.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { Moment } from '../../components/ui/moment.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { paths } from '../../lib/paths.ts';
import { homeTexts } from '../../texts/home.ts';
import { notFoundTexts } from '../../texts/not-found.ts';
import styles from './not-found-page.module.css';

/** A door that was bricked up: for an address, a category or a thing that is not there. */
export function NotFoundPage() {
  return (
    <>
      <Moment
        scene={<BrickedUpDoor number={404} />}
        ways={
          <>
            <ButtonLink href={paths.home.href()}>{notFoundTexts.back}</ButtonLink>
            <ButtonLink kind="quiet" href={paths.products.href()}>
              {homeTexts.seeAll}
            </ButtonLink>
          </>
        }
      >
        <PageHeading title={notFoundTexts.title}>{notFoundTexts.heading}</PageHeading>
        <p>{notFoundTexts.text}</p>
      </Moment>
      <div className={styles.pavement} data-reaches-down />
    </>
  );
}
