import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { NotForYou, SignInFirst } from '../../features/admin/admin-door.tsx';
import { ApiError } from '../../lib/api-error.ts';

interface AdminFailureProps {
  error: Error;
  here: string;
  onRetry: () => void;
  retrying: boolean;
}

/** What stands in place of a list that the server would not give, with words for why. */
export function AdminFailure({ error, here, onRetry, retrying }: AdminFailureProps) {
  const code = error instanceof ApiError ? error.code : undefined;
  if (code === 'forbidden') return <NotForYou />;
  if (code === 'sign_in_required') return <SignInFirst here={here} />;
  return <FailurePanel page error={error} onRetry={onRetry} retrying={retrying} />;
}
