import { useState, useSyncExternalStore } from 'react';
import { DoorsStream } from './doors-stream.ts';
import type { StreamState } from './stream-state.ts';
import { browser } from './surroundings.ts';

export interface Doors extends StreamState {
  /** Holds the picture as it is; the stream goes on unseen. */
  pause: () => void;
  /** Shows what arrived meanwhile. */
  resume: () => void;
  /** Connects again at once. */
  retry: () => void;
}

/** The picture as the cluster tells it, now. One stream as long as a component uses it. */
export function useDoors(): Doors {
  const [stream] = useState(() => new DoorsStream(browser));
  const state = useSyncExternalStore(stream.subscribe, stream.state);
  return { ...state, pause: stream.pause, resume: stream.resume, retry: stream.retry };
}
