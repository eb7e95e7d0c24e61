import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in px as the page changes; `before` until it is known. */
export function useWidth(before: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
