import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { call } from '../../../lib/api-client.ts';

/** What of an EventSource is used. */
export interface Source extends EventTarget {
  close: () => void;
}

/** What a stream needs of the browser; tests bring their own. All times are ms. */
export interface Surroundings {
  open: (address: string) => Source;
  /** The picture of this moment, or an ApiError that says why there is none. */
  ask: () => Promise<DoorsPicture>;
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** Runs something later; gives what cancels it. */
  later: (ms: number, run: () => void) => () => void;
  isHidden: () => boolean;
  /** Tells that the network is back, or that the page was hidden or shown; gives what ends that. */
  watch: (told: (what: 'online' | 'visibility') => void) => () => void;
}

/** The browser's own. */
export const browser: Surroundings = {
  open: (address) => new EventSource(address),
  ask: () => call('GET /api/doors'),
  now: () => Date.now(),
  random: () => Math.random(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  isHidden: () => document.hidden,
  watch: (told) => {
    const online = () => told('online');
    const visibility = () => told('visibility');
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', visibility);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', visibility);
    };
  },
};
