import { NestedDoors } from '../../components/pictures/nested-doors.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { Emphasised } from '../../components/ui/emphasised.tsx';
import { paths } from '../../lib/paths.ts';
import { bandTexts } from '../../texts/doors.ts';
import styles from './doors-band.module.css';
import { useWhoami } from './whoami.ts';

/** The home page's invitation to the machinery: which door you came through, and what is inside it. */
export function DoorsBand() {
  const { data } = useWhoami();
  return (
    <section className={styles.band} aria-labelledby="doors-band" data-reaches-down>
      <div className={`page ${styles.columns}`}>
        <div className={styles.copy}>
          <h2 id="doors-band">{bandTexts.heading}</h2>
          <p>
            <Emphasised text={data ? bandTexts.door[data.door.kind] : bandTexts.waiting} />
          </p>
          <p>{bandTexts.invitation}</p>
          <ButtonLink href={paths.doors.href()} className={styles.button}>
            {bandTexts.link}
          </ButtonLink>
        </div>
        <NestedDoors />
      </div>
    </section>
  );
}
