import { Spot } from '../../components/pictures/spot.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { paths } from '../../lib/paths.ts';
import { adminTexts } from '../../texts/admin.ts';

/** For a guest: the way to sign in, and back to `here` then. */
export function SignInFirst({ here }: { here: string }) {
  return (
    <StatePanel
      picture={<Spot kind="nobody-answers" />}
      title={<PageHeading title={adminTexts.nav}>{adminTexts.guestTitle}</PageHeading>}
      action={<ButtonLink href={paths.signIn.href(here)}>{adminTexts.signIn}</ButtonLink>}
    >
      <p>{adminTexts.guestText}</p>
    </StatePanel>
  );
}

/** For somebody who does not run the shop. */
export function NotForYou() {
  return (
    <StatePanel
      picture={<Spot kind="nobody-answers" />}
      title={<PageHeading title={adminTexts.nav}>{adminTexts.refusedTitle}</PageHeading>}
      action={<ButtonLink href={paths.home.href()}>{adminTexts.home}</ButtonLink>}
    >
      <p>{adminTexts.refusedText}</p>
    </StatePanel>
  );
}
