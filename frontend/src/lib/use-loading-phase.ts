import { useEffect, useState } from 'react';

const patienceMs = 200;
const minimumMs = 400;

/** `waiting`: keep the place, show nothing yet · `skeleton`: show its boxes · `done`: show content. */
export type LoadingPhase = 'waiting' | 'skeleton' | 'done';

/**
 * When to show a skeleton: after 200 ms of waiting, and then for at least 400 ms, so that it never
 * flashes. What is there on the first render is shown at once.
 */
export function useLoadingPhase(pending: boolean): LoadingPhase {
  const [phase, setPhase] = useState<LoadingPhase>(pending ? 'waiting' : 'done');
  const [shownAt, setShownAt] = useState(0);

  if (pending && phase === 'done') setPhase('waiting');
  if (!pending && phase === 'waiting') setPhase('done');

  useEffect(() => {
    if (phase === 'waiting') {
      const timer = setTimeout(() => {
        setShownAt(performance.now());
        setPhase('skeleton');
      }, patienceMs);
      return () => clearTimeout(timer);
    }
    if (phase === 'skeleton' && !pending) {
      const left = minimumMs - (performance.now() - shownAt);
      const timer = setTimeout(() => setPhase('done'), left);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [pending, phase, shownAt]);

  return phase;
}
