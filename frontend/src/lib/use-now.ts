import { useEffect, useState } from 'react';

/** The time in ms since 1970, once every `everyMs`; it stands still while `held`. */
export function useNow({ everyMs = 1000, held = false } = {}): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (held) return undefined;
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, held]);
  return now;
}
