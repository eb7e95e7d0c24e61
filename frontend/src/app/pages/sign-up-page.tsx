import { useSearch } from 'wouter';
import { Entrance } from '../../features/account/entrance.tsx';
import { SignUpForm } from '../../features/account/sign-up-form.tsx';
import { paths } from '../../lib/paths.ts';
import { signUpTexts } from '../../texts/account.ts';
import { SignInGate } from './sign-in-page.gate.tsx';

/** Make an account, and go back to where one came from. */
export function SignUpPage() {
  const from = new URLSearchParams(useSearch()).get('from') ?? undefined;
  const { title, lead, other: question, otherLink: text } = signUpTexts;
  return (
    <SignInGate>
      {(onSignedIn) => (
        <Entrance
          title={title}
          lead={lead}
          other={{ question, text, href: paths.signIn.href(from) }}
        >
          <SignUpForm onSignedIn={onSignedIn} />
        </Entrance>
      )}
    </SignInGate>
  );
}
