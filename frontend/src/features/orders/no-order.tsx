import { Spot } from '../../components/pictures/spot.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { paths } from '../../lib/paths.ts';
import { orderTexts } from '../../texts/orders.ts';

/** The address of an order that does not exist. */
export function NoOrder() {
  return (
    <StatePanel
      picture={<Spot kind="no-results" />}
      title={<PageHeading>{orderTexts.missingTitle}</PageHeading>}
      action={<ButtonLink href={paths.orders.href()}>{orderTexts.seeOrders}</ButtonLink>}
    >
      <p>{orderTexts.missingText}</p>
    </StatePanel>
  );
}

/** The link of an order that belongs to an account, opened by a guest. */
export function OrderOfAccount({ id }: { id: string }) {
  return (
    <StatePanel
      picture={<Spot kind="no-results" />}
      title={<PageHeading>{orderTexts.ofAccountTitle}</PageHeading>}
      action={
        <ButtonLink href={paths.signIn.href(paths.order.href(id))}>{orderTexts.signIn}</ButtonLink>
      }
    >
      <p>{orderTexts.ofAccountText}</p>
    </StatePanel>
  );
}

/** The list of a browser that has ordered nothing. */
export function NoOrders() {
  return (
    <StatePanel
      picture={<Spot kind="no-results" />}
      title={<PageHeading title={orderTexts.yourOrders}>{orderTexts.emptyTitle}</PageHeading>}
      action={<ButtonLink href={paths.home.href()}>{orderTexts.walk}</ButtonLink>}
    >
      <p>{orderTexts.emptyText}</p>
    </StatePanel>
  );
}
