import type { Order, OrderLine } from '@doorstep/backend/contract/order';
import type { ReactNode } from 'react';
import { orderTexts } from '../../texts/orders.ts';
import styles from './receipt.module.css';
import { Sums } from './sums.tsx';
import { ThingList } from './thing-list.tsx';
import { WhatNext } from './what-next.tsx';

interface ReceiptProps {
  order: Order;
  countryName: (country: string) => string;
  renderPicture: (line: OrderLine) => ReactNode;
}

/** What was ordered, where it goes, and what happens next. */
export function Receipt({ order, countryName, renderPicture }: ReceiptProps) {
  const { address } = order;
  return (
    <div className={`page ${styles.receipt}`}>
      <section className={styles.chosen}>
        <h2>{orderTexts.whatYouChose}</h2>
        <ThingList
          things={order.lines.map((line) => ({ ...line, picture: renderPicture(line) }))}
        />
        <Sums
          itemCount={order.itemCount}
          subtotal={order.subtotal}
          delivery={order.deliveryPrice}
          total={order.total}
        />
      </section>
      <section>
        <h2>{orderTexts.goesTo}</h2>
        <address className={styles.address}>
          <span>{order.name}</span>
          <span>
            {address.street} {address.houseNumber}
          </span>
          <span>
            {address.postcode} {address.city}
          </span>
          <span>{countryName(address.country)}</span>
        </address>
      </section>
      <section>
        <h2>{orderTexts.whatNext}</h2>
        <WhatNext order={order} />
      </section>
    </div>
  );
}
