import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { whenNear } from '../../lib/when-near.ts';
import type * as AllDrawings from './drawings.ts';

export type Drawings = typeof AllDrawings;

let drawings: Drawings | undefined;

/** Fetches the code of the drawings. Where it cannot be had, boxes stay empty until the next try. */
async function loadDrawings(): Promise<void> {
  drawings ??= await import('./drawings.ts').catch(() => undefined);
}

/**
 * The drawings, when it is time to draw: once they are here, and where that can wait, once the
 * element that gets the ref is near the window.
 */
export function useDrawings<Box extends Element>(
  canWait: boolean,
): [RefObject<Box | null>, Drawings | undefined] {
  const box = useRef<Box>(null);
  const [isTime, setTime] = useState(drawings !== undefined && !canWait);
  useEffect(() => {
    if (isTime) return undefined;
    let stop = () => {};
    let isGone = false;
    const wait = async () => {
      await loadDrawings();
      const element = box.current;
      if (isGone || !element) return;
      if (canWait) stop = whenNear(element, () => setTime(true));
      else setTime(true);
    };
    void wait();
    return () => {
      isGone = true;
      stop();
    };
  }, [isTime, canWait]);
  return [box, isTime ? drawings : undefined];
}
