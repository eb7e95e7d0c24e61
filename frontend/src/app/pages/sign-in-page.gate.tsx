import type { SignInReply } from '@doorstep/backend/contract/session';
import type { ReactNode } from 'react';
import { AlreadyIn } from '../../features/account/already-in.tsx';
import { MergedBasket } from '../../features/account/merged-basket.tsx';
import { useSession } from '../../features/account/session-query.ts';
import styles from './pages.module.css';
import { useArrival } from './sign-in-page.arrive.tsx';

/** A form for those who are not signed in yet; for others, what there is to say instead. */
export function SignInGate({
  children,
}: {
  children: (onSignedIn: (reply: SignInReply) => void) => ReactNode;
}) {
  const { reply, onwards, arrive } = useArrival();
  const account = useSession().data?.account;
  if (reply !== undefined && reply.cart.shortened.length > 0) {
    return <MergedBasket cart={reply.cart} onwards={onwards} />;
  }
  if (account && reply === undefined) {
    return (
      <div className={`page ${styles.alone}`}>
        <AlreadyIn name={account.name} onwards={onwards} />
      </div>
    );
  }
  return children(arrive);
}
