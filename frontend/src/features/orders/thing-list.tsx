import type { Money } from '@doorstep/backend/contract/money';
import type { ReactNode } from 'react';
import { formatMoney } from '../../lib/money.ts';
import styles from './thing-list.module.css';

export interface Thing {
  slug: string;
  name: string;
  quantity: number;
  sum: Money;
  picture: ReactNode;
}

/** Things in short: small picture, name, how many, what they cost together. */
export function ThingList({ things }: { things: Thing[] }) {
  return (
    <ul className={styles.things}>
      {things.map(({ slug, name, quantity, sum, picture }) => (
        <li key={slug}>
          <div className={styles.picture}>{picture}</div>
          <span>
            {name} {quantity > 1 && <span className={styles.times}>× {quantity}</span>}
          </span>
          <span>{formatMoney(sum)}</span>
        </li>
      ))}
    </ul>
  );
}
