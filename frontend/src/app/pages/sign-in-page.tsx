import { SignInForm } from '../../features/account/sign-in-form.tsx';
import { paths } from '../../lib/paths.ts';
import { signInTexts } from '../../texts/account.ts';
import { SignInGate } from './sign-in-page.gate.tsx';

/** Sign in, and go back to where one came from. */
export function SignInPage() {
  return <SignInGate texts={signInTexts} other={paths.signUp} Form={SignInForm} />;
}
