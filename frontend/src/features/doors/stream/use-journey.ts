import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../../../lib/api-client.ts';
import { JourneySender } from './journeys.ts';
import type { JourneysState } from './journeys.ts';
import { browser } from './surroundings.ts';

export interface Journeys extends JourneysState {
  /** Sends one now; while one is on its way, nothing. */
  send: () => void;
}

/** Sends real requests: one at once and one every 8 s while `live`, and one on demand. */
export function useJourney({ live }: { live: boolean }): Journeys {
  const [sender] = useState(
    () =>
      new JourneySender({
        ...browser,
        ask: (signal) => call('GET /api/doors/journey', { signal }),
      }),
  );
  const state = useSyncExternalStore(sender.subscribe, sender.state);
  useEffect(() => (live ? sender.live() : undefined), [live, sender]);
  return { ...state, send: sender.send };
}
