import type { Order } from '@doorstep/backend/contract/order';
import { OpenDoor } from '../../components/pictures/open-door.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { Moment } from '../../components/ui/moment.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { paths } from '../../lib/paths.ts';
import { orderTexts } from '../../texts/orders.ts';
import { firstName } from './first-name.ts';
import { placedOn } from './order-days.ts';
import styles from './order-thanks.module.css';

function headingOf({ status }: Order): (firstName: string) => string {
  if (status === 'cancelled') return orderTexts.cancelled;
  return status === 'delivered' ? orderTexts.delivered : orderTexts.thanks;
}

/** The moment of an order: an open door, thanks by name, the order's number. */
export function OrderThanks({ order }: { order: Order }) {
  return (
    <>
      <Moment
        scene={<OpenDoor />}
        sceneFirst
        ways={
          <>
            <ButtonLink href={paths.home.href()}>{orderTexts.backToStreet}</ButtonLink>
            <ButtonLink kind="quiet" href={paths.orders.href()}>
              {orderTexts.yourOrders}
            </ButtonLink>
          </>
        }
      >
        <PageHeading title={orderTexts.pageTitle(order.number)}>
          {headingOf(order)(firstName(order.name))}
        </PageHeading>
        {order.status === 'cancelled' ? (
          <p>{orderTexts.cancelledText(order.number, placedOn(order.statusSince))}</p>
        ) : (
          <p>
            {orderTexts.order} <b>{order.number}</b> {orderTexts.booked} {order.email}.
          </p>
        )}
      </Moment>
      <div className={styles.pavement} />
    </>
  );
}
