import { Link, useLocation, useRoute, useSearch } from 'wouter';
import { Icon } from '../../components/ui/icon.tsx';
import { paths } from '../../lib/paths.ts';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './account-link.module.css';
import { useSession } from './session-query.ts';

/** The way to sign in, or to the account. Its room is the same for every name, and before one is known. */
export function AccountLink() {
  const { data, isError } = useSession();
  const [path] = useLocation();
  const query = useSearch();
  const [isAccount] = useRoute(paths.account.pattern);
  const [isSignIn] = useRoute(paths.signIn.pattern);
  const [isSignUp] = useRoute(paths.signUp.pattern);
  const account = data?.account;
  const isGuest = data !== undefined && !account;
  const here = query === '' ? path : `${path}?${query}`;
  const from = isSignIn || isSignUp ? (new URLSearchParams(query).get('from') ?? undefined) : here;
  const shown =
    account?.name.split(/\s/)[0] ??
    (isGuest ? layoutTexts.signIn : isError ? layoutTexts.account : '');
  const name = account
    ? layoutTexts.accountOf(account.name)
    : isGuest
      ? layoutTexts.signIn
      : layoutTexts.account;
  return (
    <Link
      href={isGuest ? paths.signIn.href(from) : paths.account.href()}
      className={styles.link}
      aria-label={name}
      title={name}
      aria-current={isAccount || isSignIn ? 'page' : undefined}
    >
      <Icon name="account" />
      <span aria-hidden="true" className={styles.label}>
        {shown}
      </span>
    </Link>
  );
}
