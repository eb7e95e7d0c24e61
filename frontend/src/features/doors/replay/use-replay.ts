import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import type { DoorsRecording } from '@doorstep/backend/contract/doors-stream';
import { useMemo, useSyncExternalStore } from 'react';
import { ReplayPlayer } from './player.ts';
import type { PlayerClock, PlayerState } from './player.ts';
import { createReplay } from './replay.ts';
import type { Chapter } from './replay.ts';

export interface Player extends PlayerState {
  picture: DoorsPicture;
  /** ms since 1970 on the recorded clock. */
  now: number;
  /** ms. */
  length: number;
  chapter?: Chapter;
  play: () => void;
  pause: () => void;
  /** ms since the start. */
  seek: (position: number) => void;
  setSpeed: (speed: 1 | 4) => void;
  next: () => void;
  previous: () => void;
}

const browserClock: PlayerClock = {
  now: () => performance.now(),
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
};

/** Plays a recording; ends at its end, does not begin again by itself. */
export function useReplay(recording: DoorsRecording): Player {
  const { replay, player } = useMemo(() => {
    const replay = createReplay(recording);
    return { replay, player: new ReplayPlayer(replay, browserClock) };
  }, [recording]);
  const state = useSyncExternalStore(player.subscribe, player.state);
  const { play, pause, seek, setSpeed, next, previous } = player;
  const chapter = replay.chapterAt(state.position);
  return {
    ...state,
    picture: replay.pictureAt(state.position),
    now: replay.nowAt(state.position),
    length: recording.length,
    ...(chapter && { chapter }),
    play,
    pause,
    seek,
    setSpeed,
    next,
    previous,
  };
}
