import type { ReactNode } from 'react';
import { Spot } from '../../components/pictures/spot.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { paths } from '../../lib/paths.ts';
import { cartTexts } from '../../texts/cart.ts';

/** The page of a basket with nothing in it; `children` stand above what it says. */
export function EmptyBasket({ children }: { children?: ReactNode }) {
  return (
    <StatePanel
      picture={<Spot kind="empty-basket" />}
      title={<PageHeading title={cartTexts.title}>{cartTexts.emptyTitle}</PageHeading>}
      action={<ButtonLink href={paths.home.href()}>{cartTexts.walk}</ButtonLink>}
    >
      {children}
      <p>{cartTexts.emptyText}</p>
    </StatePanel>
  );
}
