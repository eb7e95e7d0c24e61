import { useEffect, useEffectEvent, useState } from 'react';
import { parsePrice } from './product-filters.ts';

const pauseMs = 500;

/**
 * What is being typed into a price field, until it becomes a filter: half a second after the last
 * key, or at once by `apply`. Text that is no price is kept, and changes nothing.
 */
export function usePriceDraft(
  value: number | undefined,
  onChange: (value: number | undefined) => void,
) {
  const written = value === undefined ? '' : String(value);
  const [text, setText] = useState(written);
  const [seenValue, setSeenValue] = useState(value);

  // The address has changed from elsewhere ("Clear the filters", Back): show what it says now.
  if (value !== seenValue) {
    setSeenValue(value);
    if (parsePrice(text) !== value) setText(written);
  }

  const parsed = parsePrice(text);
  const isInvalid = text.trim() !== '' && parsed === undefined;
  const applyLater = useEffectEvent(() => onChange(parsed));

  useEffect(() => {
    if (isInvalid || parsed === value) return undefined;
    const timer = setTimeout(applyLater, pauseMs);
    return () => clearTimeout(timer);
  }, [isInvalid, parsed, value]);

  const apply = () => {
    if (!isInvalid && parsed !== value) onChange(parsed);
  };
  return { text, isInvalid, type: setText, apply };
}
