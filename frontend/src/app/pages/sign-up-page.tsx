import { SignUpForm } from '../../features/account/sign-up-form.tsx';
import { paths } from '../../lib/paths.ts';
import { signUpTexts } from '../../texts/account.ts';
import { SignInGate } from './sign-in-page.gate.tsx';

/** Make an account, and go back to where one came from. */
export function SignUpPage() {
  return <SignInGate texts={signUpTexts} other={paths.signIn} Form={SignUpForm} />;
}
