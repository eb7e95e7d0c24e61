import type { CartMerge } from '@doorstep/backend/contract/session';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { paths } from '../../lib/paths.ts';
import { mergeTexts, signInTexts } from '../../texts/account.ts';
import styles from './merged-basket.module.css';
import { shortenedSentence } from './shortened-sentence.ts';

/** What did not fit when the guest's basket met the account's, line by line. */
export function MergedBasket({ cart, onwards }: { cart: CartMerge; onwards: string }) {
  return (
    <div className={`page ${styles.merged}`}>
      <PageHeading title={signInTexts.title}>{mergeTexts.shortenedTitle}</PageHeading>
      <p>{mergeTexts.shortenedLead(cart.moved)}</p>
      <ul>
        {cart.shortened.map((line) => (
          <li key={line.productId}>{shortenedSentence(line)}</li>
        ))}
      </ul>
      <div className={styles.ways}>
        <ButtonLink href={paths.cart.href()}>{mergeTexts.seeBasket}</ButtonLink>
        <ButtonLink kind="quiet" href={onwards}>
          {mergeTexts.goOn}
        </ButtonLink>
      </div>
    </div>
  );
}
