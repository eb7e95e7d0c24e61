import type { SignInReply } from '@doorstep/backend/contract/session';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useToast } from '../../components/ui/toast.tsx';
import { returnPath } from '../../features/account/return-path.ts';
import { markNavigation } from '../../lib/navigation.ts';
import { paths } from '../../lib/paths.ts';
import { mergeTexts } from '../../texts/account.ts';

/**
 * What happens once somebody is signed in: back to where they came from, with a word on the basket.
 * Where not everything fitted into it, they are to read that first.
 */
export function useArrival() {
  const [reply, setReply] = useState<SignInReply>();
  const [, navigate] = useLocation();
  const onwards = returnPath(useSearch(), window.location.origin);
  const showToast = useToast();

  const arrive = (arrived: SignInReply) => {
    setReply(arrived);
    const { account, cart } = arrived;
    if (cart.shortened.length > 0) return;
    markNavigation();
    navigate(onwards, { replace: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
    const words = mergeTexts.signedInAs(account.name);
    showToast(
      cart.moved === 0
        ? { children: words }
        : {
            children: `${words} ${mergeTexts.cameAlong(cart.moved)}`,
            action: { label: mergeTexts.seeBasket, href: paths.cart.href() },
          },
    );
  };
  return { reply, onwards, arrive };
}
