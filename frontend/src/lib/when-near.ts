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

/**
 * Draws once an element is near the window, or the page is printed; never two in one go. Returns what
 * takes the wish back.
 */
export function whenNear(element: Element, draw: () => void): () => void {
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
  return () => forget(element);
}
