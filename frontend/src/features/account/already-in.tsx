import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { signInTexts } from '../../texts/account.ts';
import styles from './already-in.module.css';
import { FrontDoor } from '../../components/pictures/front-door.tsx';

/** For somebody who comes to sign in, and is. */
export function AlreadyIn({ name, onwards }: { name: string; onwards: string }) {
  return (
    <StatePanel
      picture={
        <div className={styles.door}>
          <FrontDoor />
        </div>
      }
      title={<PageHeading title={signInTexts.title}>{signInTexts.already(name)}</PageHeading>}
      action={<ButtonLink href={onwards}>{signInTexts.goOn}</ButtonLink>}
    >
      <p>{signInTexts.alreadyText}</p>
    </StatePanel>
  );
}
