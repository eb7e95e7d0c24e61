import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../components/ui/button.tsx';
import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { Note } from '../../components/ui/note.tsx';
import { call } from '../../lib/api-client.ts';
import { replayTexts } from '../../texts/doors-page.ts';
import type { DoorsForm } from './doors-form.ts';
import { ReplayedDoors } from './replayed-doors.tsx';
import { StillDoors } from './still-doors.tsx';

/** The doors of another cluster, recorded: the shipped recording is fetched and can be played. */
export function RecordedDoors({
  picture,
  form,
}: {
  picture: DoorsPicture | undefined;
  form: DoorsForm;
}) {
  const recording = useQuery({
    queryKey: ['doors', 'recording'],
    queryFn: ({ signal }) => call('GET /api/doors/recording', { signal }),
    staleTime: Infinity,
  });
  const { data, error, isFetching, refetch } = recording;
  if (data) return <ReplayedDoors recording={data} form={form} />;
  const again = () => void refetch();
  if (!picture) {
    if (!error) return <form.Skeleton />;
    return <FailurePanel error={error} retrying={isFetching} onRetry={again} />;
  }
  return (
    <StillDoors
      picture={picture}
      form={form}
      note={
        error && (
          <Note kind="warn">
            {replayTexts.failed}{' '}
            <Button kind="quiet" size="s" busy={isFetching} onClick={again}>
              {replayTexts.retry}
            </Button>
          </Note>
        )
      }
    />
  );
}
