import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** How far beyond the window counts as near: drawn before one has scrolled there. */
const margin = '60% 0px';
const drawings = new Map<Element, () => void>();
const queue: (() => void)[] = [];
let observer: IntersectionObserver | undefined;

/** One drawing at a time, so that a press or a scroll between two of them is not kept waiting. */
function drawNext(): void {
  queue.shift()?.();
  if (queue.length > 0) setTimeout(drawNext);
}

function enqueue(element: Element): void {
  const draw = drawings.get(element);
  forget(element);
  if (!draw) return;
  queue.push(draw);
  if (queue.length === 1) setTimeout(drawNext);
}

function forget(element: Element): void {
  drawings.delete(element);
  observer?.unobserve(element);
}

function drawAll(): void {
  for (const draw of [...queue.splice(0), ...drawings.values()]) draw();
}

function observe(element: Element, draw: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) enqueue(target);
      },
      { rootMargin: margin },
    );
    window.addEventListener('beforeprint', drawAll);
  }
  drawings.set(element, draw);
  observer.observe(element);
}

/**
 * Whether to draw what is costly to draw: at once, or where that can wait, once the element that
 * gets the ref is near the window.
 */
export function useNear<Target extends Element>(
  canWait: boolean,
): [RefObject<Target | null>, boolean] {
  const target = useRef<Target>(null);
  const [isNear, setNear] = useState(!canWait);
  useEffect(() => {
    const element = target.current;
    if (isNear || !element) return undefined;
    observe(element, () => setNear(true));
    return () => forget(element);
  }, [isNear]);
  return [target, isNear];
}
