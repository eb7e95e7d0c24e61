import type { DoorsRecording } from '@doorstep/backend/contract/doors-stream';
import { useLayoutEffect, useMemo } from 'react';
import { replayTexts } from '../../texts/doors-page.ts';
import type { DoorsForm } from './doors-form.ts';
import styles from './doors-view.module.css';
import { balanceOf } from './model/balance.ts';
import { viewOf } from './model/view.ts';
import { ReplayBar, replayControlsId } from './panels/replay/replay-bar.tsx';
import { RecordingSource } from './panels/verdict/recording-source.tsx';
import { recordedWay } from './recorded-way.ts';
import { useReplay } from './replay/use-replay.ts';

/** A recording that plays. It begins where all doors have been tried and nothing was done yet. */
export function ReplayedDoors({ recording, form }: { recording: DoorsRecording; form: DoorsForm }) {
  const player = useReplay(recording);
  const { picture, now, seek } = player;
  const view = useMemo(() => viewOf(picture), [picture]);
  const way = useMemo(() => recordedWay(view, now), [view, now]);
  const balances = useMemo(() => balanceOf(view, picture.answers), [view, picture]);
  useLayoutEffect(() => {
    const [first] = recording.chapters;
    if (first) seek(Math.max(0, first.at - 1));
  }, [recording, seek]);
  return (
    <form.View
      view={view}
      now={now}
      source={
        <RecordingSource source={recording.picture.source}>
          <a className={styles.skip} href={`#${replayControlsId}`}>
            {replayTexts.skip}
          </a>
        </RecordingSource>
      }
      reach="recording"
      way={way}
      balances={balances}
      controls={<ReplayBar player={player} chapters={recording.chapters} />}
    />
  );
}
