import { useSearch } from 'wouter';
import { Entrance } from '../../features/account/entrance.tsx';
import { SignInForm } from '../../features/account/sign-in-form.tsx';
import { paths } from '../../lib/paths.ts';
import { signInTexts } from '../../texts/account.ts';
import { SignInGate } from './sign-in-page.gate.tsx';

/** Sign in, and go back to where one came from. */
export function SignInPage() {
  const from = new URLSearchParams(useSearch()).get('from') ?? undefined;
  const { title, lead, other: question, otherLink: text } = signInTexts;
  return (
    <SignInGate>
      {(onSignedIn) => (
        <Entrance
          title={title}
          lead={lead}
          other={{ question, text, href: paths.signUp.href(from) }}
        >
          <SignInForm onSignedIn={onSignedIn} />
        </Entrance>
      )}
    </SignInGate>
  );
}
