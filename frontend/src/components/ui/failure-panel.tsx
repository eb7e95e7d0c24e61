import { useQueryClient } from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import { ApiError } from '../../lib/api-error.ts';
import { errorTexts } from '../../texts/errors.ts';
import { Spot } from '../pictures/spot.tsx';
import { Button } from './button.tsx';
import { PageHeading } from './page-heading.tsx';
import { StatePanel } from './state-panel.tsx';

interface FailurePanelProps {
  error: Error;
  onRetry: () => void;
  retrying?: boolean;
  /** Whether the failure takes the whole page: then its heading is the page's H1. */
  page?: boolean;
}

function wordsFor(error: Error): { title: string; text: string } {
  if (!(error instanceof ApiError)) return errorTexts.broken;
  const { unanswered, broken, refused } = errorTexts;
  if (error.code === 'timeout') return { title: unanswered.title, text: unanswered.inTime };
  if (error.isTemporary) return { title: unanswered.title, text: unanswered.atAll };
  return error.status >= 500 ? broken : refused;
}

function detailOf(error: Error): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const code = error.status > 0 ? `${error.status} ${error.code}` : error.code;
  return errorTexts.detail(code, error.requestId);
}

/** Whatever else failed, likely for the same reason, is asked for again too, but nothing twice. */
const hasFailed = (query: Query) => query.state.status === 'error';
const oncePerQuery = { cancelRefetch: false };

/** What could not be had, why in one sentence, the way to try again, and what to quote. */
export function FailurePanel({
  error,
  onRetry,
  retrying = false,
  page = false,
}: FailurePanelProps) {
  const queryClient = useQueryClient();
  const retry = () => {
    onRetry();
    void queryClient.refetchQueries({ type: 'active', predicate: hasFailed }, oncePerQuery);
  };
  const { title, text } = wordsFor(error);
  return (
    <div role="alert">
      <StatePanel
        picture={<Spot kind="nobody-answers" />}
        title={page ? <PageHeading>{title}</PageHeading> : <h2>{title}</h2>}
        action={
          <Button busy={retrying} onClick={retry}>
            {errorTexts.retry}
          </Button>
        }
        detail={detailOf(error)}
      >
        <p>{text}</p>
      </StatePanel>
    </div>
  );
}
