import { FailurePanel } from '../../components/ui/failure-panel.tsx';
import { LoadingRegion } from '../../components/ui/loading-region.tsx';
import { ApiError } from '../../lib/api-error.ts';
import { useLoadingPhase } from '../../lib/use-loading-phase.ts';
import type { DoorsForm } from './doors-form.ts';
import { LiveDoors } from './live-doors.tsx';
import { Crowded } from './panels/frame/crowded.tsx';
import { SwitchedOff } from './panels/frame/switched-off.tsx';
import { RecordedDoors } from './recorded-doors.tsx';
import { useDoors } from './stream/use-doors.ts';

/** The doors as far as they can be had: live, from a recording, not at all, and why. */
export function Doors({ form }: { form: DoorsForm }) {
  const doors = useDoors();
  const { picture, error, status, retry } = doors;
  const phase = useLoadingPhase(status === 'connecting' && !picture);
  const code = error instanceof ApiError ? error.code : undefined;
  if (picture?.source.kind === 'recording' || code === 'doors_not_live')
    return <RecordedDoors picture={picture} form={form} />;
  if (!picture && code === 'switched_off') return <SwitchedOff />;
  if (!picture && code === 'too_many_viewers') return <Crowded />;
  if (!picture && status === 'failed')
    return <FailurePanel error={error ?? new Error('no picture')} onRetry={retry} />;
  return (
    <LoadingRegion phase={phase} skeleton={<form.Skeleton />}>
      {picture && <LiveDoors doors={doors} picture={picture} form={form} />}
    </LoadingRegion>
  );
}
