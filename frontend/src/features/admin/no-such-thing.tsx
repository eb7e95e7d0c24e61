import { Spot } from '../../components/pictures/spot.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { paths } from '../../lib/paths.ts';
import { editTexts } from '../../texts/admin.ts';

/** The address of a thing that the shop has never sold. */
export function NoSuchThing() {
  return (
    <StatePanel
      picture={<Spot kind="no-results" />}
      title={<PageHeading>{editTexts.missingTitle}</PageHeading>}
      action={<ButtonLink href={paths.admin.href()}>{editTexts.back}</ButtonLink>}
    >
      <p>{editTexts.missingText}</p>
    </StatePanel>
  );
}
