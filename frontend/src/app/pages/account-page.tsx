import { useQueryClient } from '@tanstack/react-query';
import { Redirect, useLocation } from 'wouter';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { useToast } from '../../components/ui/toast.tsx';
import { ChangePassword } from '../../features/account/change-password.tsx';
import { changeSession, useSession } from '../../features/account/session-query.ts';
import { Who } from '../../features/account/who.tsx';
import { forgetDraft } from '../../features/checkout/draft-text.ts';
import { call } from '../../lib/api-client.ts';
import { paths } from '../../lib/paths.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import { accountTexts, passwordTexts } from '../../texts/account.ts';
import { AccountOrders } from './account-page.orders.tsx';
import styles from './account-page.module.css';
import pageStyles from './pages.module.css';

/** Whose account it is, what was ordered with it, and its password. A guest is led to the door. */
export function AccountPage() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const showToast = useToast();
  const { data: session, error, isPending, isFetching, refetch } = useSession();
  const phase = useLoadingPhase(isPending);
  const account = session?.account;

  const signOut = async () => {
    const guest = await call('DELETE /api/session');
    forgetDraft();
    await changeSession(client, guest, () => navigate(paths.home.href()));
    showToast({ children: accountTexts.signedOut });
  };
  if (session?.account === null) {
    return <Redirect to={paths.signIn.href(paths.account.href())} replace />;
  }
  if (!account && error !== null) {
    return (
      <div className={`page ${pageStyles.alone}`}>
        <FailurePanel page error={error} onRetry={() => void refetch()} retrying={isFetching} />
      </div>
    );
  }
  return (
    <div className={`page ${styles.two}`}>
      <PageHeading className={styles.heading}>{accountTexts.title}</PageHeading>
      <section className={styles.orders} aria-labelledby="account-orders">
        <h2 id="account-orders">{accountTexts.orders}</h2>
        <AccountOrders />
        <p className="small muted">{accountTexts.ordersHint}</p>
      </section>
      <LoadingRegion phase={phase} skeleton={<Skeleton height={420} />}>
        <div className={styles.panels}>
          <section className={styles.panel} aria-labelledby="account-you">
            <h2 id="account-you">{accountTexts.you}</h2>
            {account && <Who account={account} signOut={signOut} />}
          </section>
          <section className={styles.panel} aria-labelledby="account-password">
            <h2 id="account-password">{passwordTexts.title}</h2>
            {account && <ChangePassword email={account.email} />}
          </section>
        </div>
      </LoadingRegion>
    </div>
  );
}
