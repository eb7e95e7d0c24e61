import type { DoorsPicture, PodAnswer } from '@doorstep/backend/contract/doors-picture';
import { useMemo } from 'react';
import { useNow } from '../../lib/use-now.ts';
import type { DoorsForm } from './doors-form.ts';
import { answersOf, balanceOf } from './model/balance.ts';
import { wayOf } from './model/hops.ts';
import { withOwnTry } from './model/own-try.ts';
import { viewOf } from './model/view.ts';
import { NoServices } from './panels/frame/no-services.tsx';
import { LiveSource } from './panels/verdict/live-source.tsx';
import { useJourney } from './stream/use-journey.ts';
import type { Doors } from './stream/use-doors.ts';

/** How often what was seen is judged anew by its age, in ms. */
const judgedEveryMs = 5_000;

const journeyPath = '/api/doors/journey';

const pageScheme = () => window.location.protocol.replace(':', '');

/** Oldest first. */
function inOrder(answers: PodAnswer[]): PodAnswer[] {
  return answers.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The doors of the cluster that this shop runs in, as they are now. */
export function LiveDoors({
  doors,
  picture,
  form,
}: {
  doors: Doors;
  picture: DoorsPicture;
  form: DoorsForm;
}) {
  const { paused, status } = doors;
  const journeys = useJourney({ live: status === 'live' && !paused });
  const { newest, recent, sending, send, clockSkew } = journeys;
  const now = useNow({ everyMs: judgedEveryMs, held: paused }) + clockSkew;
  const view = useMemo(
    () => viewOf(withOwnTry(picture, newest, { scheme: pageScheme(), path: journeyPath })),
    [picture, newest],
  );
  const way = useMemo(() => newest && wayOf(view, newest), [view, newest]);
  const balances = useMemo(
    () => balanceOf(view, inOrder([...picture.answers, ...answersOf(view, recent)])),
    [view, picture, recent],
  );
  const source = <LiveSource doors={doors} clockSkew={clockSkew} />;
  if (picture.map.services.length === 0)
    return <NoServices namespace={picture.map.namespace} source={source} />;
  return (
    <form.View
      view={view}
      now={now}
      source={source}
      reach={status === 'lost' ? 'lost' : 'live'}
      way={way}
      balances={balances}
      send={send}
      sending={sending}
    />
  );
}
