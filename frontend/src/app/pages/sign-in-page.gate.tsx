import type { SignInReply } from '@doorstep/backend/contract/session';
import type { ComponentType } from 'react';
import { useSearch } from 'wouter';
import { AlreadyIn } from '../../features/account/already-in.tsx';
import { Entrance } from '../../features/account/entrance.tsx';
import { MergedBasket } from '../../features/account/merged-basket.tsx';
import { useSession } from '../../features/account/session-query.ts';
import styles from './pages.module.css';
import { useArrival } from './sign-in-page.arrive.tsx';

interface SignInGateProps {
  texts: { title: string; lead: string; other: string; otherLink: string };
  /** The page of the other form, from which one comes back to the same place. */
  other: { href: (from?: string) => string };
  Form: ComponentType<{ onSignedIn: (reply: SignInReply) => void }>;
}

/** A form for those who are not signed in yet; for others, what there is to say instead. */
export function SignInGate({ texts, other, Form }: SignInGateProps) {
  const from = new URLSearchParams(useSearch()).get('from') ?? undefined;
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
  return (
    <Entrance
      title={texts.title}
      lead={texts.lead}
      other={{ question: texts.other, text: texts.otherLink, href: other.href(from) }}
    >
      <Form onSignedIn={arrive} />
    </Entrance>
  );
}
