import { useCallback, useMemo, useState } from 'react';
import { doorsPageTexts, timelineTexts } from '../../texts/doors-page.ts';
import type { DoorsForm, DoorsViewProps } from './doors-form.ts';
import styles from './doors-view.module.css';
import { headlineOf } from './model/headline.ts';
import { tallySentence } from './model/tally.ts';
import { BalancePanel } from './panels/answers/balance-panel.tsx';
import { TimelinePanel } from './panels/answers/timeline-panel.tsx';
import { DoorCards } from './panels/cards/door-cards.tsx';
import { DoorsSkeleton } from './panels/frame/doors-skeleton.tsx';
import { MissingNote } from './panels/frame/missing-note.tsx';
import { useEscape } from './panels/frame/use-escape.ts';
import { HopList } from './panels/hops/hop-list.tsx';
import { MatrixAndWhy } from './panels/matrix-and-why.tsx';
import { DiagnosisBoxes } from './panels/verdict/diagnosis-box.tsx';
import { Verdict } from './panels/verdict/verdict.tsx';
import { PictureKey } from './picture/picture-key.tsx';
import { Picture } from './picture/picture.tsx';

/** A picture of the doors and all that is told of it, in the order of the questions it answers. */
export function DoorsView(props: DoorsViewProps) {
  const { view, now, source, reach, way, balances, send, sending, controls } = props;
  const [lit, setLit] = useState<string>();
  useEscape(useCallback(() => setLit(undefined), []));
  const headline = useMemo(
    () => headlineOf(view, now, { isLost: reach === 'lost' }),
    [view, now, reach],
  );
  const { happenings, map } = view.picture;
  const isRecording = reach === 'recording';
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Verdict headline={headline.text} tally={tallySentence(view, now)} />
        {source}
      </div>
      <DiagnosisBoxes view={view} />
      <div className={styles.picture}>
        <a className={styles.skip} href="#doors-in-words">
          {doorsPageTexts.skip}
        </a>
        <Picture view={view} way={way} now={now} lit={lit} onLight={setLit} />
        <PictureKey />
      </div>
      <div id="doors-in-words" tabIndex={-1}>
        <HopList way={way} send={send} sending={sending ?? false} />
      </div>
      <DoorCards view={view} now={now} />
      <MatrixAndWhy view={view} now={now} reach={reach} />
      <div className={styles.half}>
        <BalancePanel balances={balances} />
        <TimelinePanel
          happenings={happenings}
          nothing={isRecording ? timelineTexts.nothingRecorded : timelineTexts.nothing}
        />
      </div>
      <MissingNote missing={map.missing} />
      {controls}
    </div>
  );
}

/** The whole of it, as a page. */
export const wholePage: DoorsForm = { View: DoorsView, Skeleton: DoorsSkeleton };
