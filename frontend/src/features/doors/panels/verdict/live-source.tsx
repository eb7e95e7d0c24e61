import { Button } from '../../../../components/ui/button.tsx';
import { duration } from '../../../../lib/duration.ts';
import { useNow } from '../../../../lib/use-now.ts';
import { sourceTexts } from '../../../../texts/doors-page.ts';
import type { Doors } from '../../stream/use-doors.ts';
import { SourceLine } from './source-line.tsx';

interface LiveSourceProps {
  doors: Doors;
  /** How far the server's clock is ahead of this one, in ms. */
  clockSkew: number;
}

/** How fresh a live picture is, and the button that holds it. */
export function LiveSource({ doors, clockSkew }: LiveSourceProps) {
  const now = useNow();
  const { paused, pause, resume, retry, status } = doors;
  const isLost = status === 'lost';
  return (
    <SourceLine
      live={!paused && !isLost && doors.picture?.freshness.state === 'live'}
      text={sourceText(doors, now, clockSkew)}
    >
      <Button kind="quiet" size="s" onClick={paused ? resume : pause}>
        {paused ? sourceTexts.resume : sourceTexts.pause}
      </Button>
      {isLost && (
        <Button kind="quiet" size="s" onClick={retry}>
          {sourceTexts.retry}
        </Button>
      )}
    </SourceLine>
  );
}

function sourceText(doors: Doors, now: number, clockSkew: number): string {
  const { picture, paused, lostSince } = doors;
  if (paused) return sourceTexts.paused;
  if (lostSince !== undefined) return sourceTexts.lost(duration(now - lostSince));
  if (!picture) return '';
  const { freshness, happenings, map } = picture;
  const ago = (at: string) => duration(now + clockSkew - Date.parse(at));
  if (freshness.state === 'stale') return sourceTexts.stale(ago(freshness.since), freshness.why);
  const [last] = happenings;
  return [
    sourceTexts.live,
    last ? sourceTexts.lastChange(ago(last.at)) : sourceTexts.noChange,
    sourceTexts.namespace(map.namespace),
  ].join(' · ');
}
