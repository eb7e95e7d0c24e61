import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { DoorsForm } from './doors-form.ts';
import { balanceOf } from './model/balance.ts';
import { recordedWay } from './recorded-way.ts';
import { viewOf } from './model/view.ts';
import { RecordingSource } from './panels/verdict/recording-source.tsx';

/** One moment of a recording, until the whole of it is there. */
export function StillDoors({
  picture,
  note,
  form,
}: {
  picture: DoorsPicture;
  note: ReactNode;
  form: DoorsForm;
}) {
  const view = useMemo(() => viewOf(picture), [picture]);
  const now = Date.parse(picture.freshness.since);
  return (
    <form.View
      view={view}
      now={now}
      source={
        <>
          <RecordingSource source={picture.source} />
          {note}
        </>
      }
      reach="recording"
      way={recordedWay(view, now)}
      balances={balanceOf(view, picture.answers)}
    />
  );
}
