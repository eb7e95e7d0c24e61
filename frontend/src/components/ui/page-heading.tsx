import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { mayTakeFocus } from '../../lib/navigation.ts';
import { commonTexts, titleOf } from '../../texts/common.ts';

interface PageHeadingProps {
  children: ReactNode;
  /** What the window's title says, when `children` is not plain text or says too much. */
  title?: string;
  /** What a search engine may say of the page; without it what it says of the shop. */
  description?: string | undefined;
  className?: string | undefined;
}

/**
 * The page's one H1. It names the window, and takes the focus after a navigation inside the shop,
 * so that a screen reader says where one has arrived. Give it (or the page) a `key` where the same
 * page can show another thing.
 */
export function PageHeading({ children, title, description, className }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const windowTitle = title ?? (typeof children === 'string' ? children : undefined);

  useEffect(() => {
    document.title = titleOf(windowTitle);
    const meta = document.querySelector('meta[name="description"]');
    meta?.setAttribute('content', description ?? commonTexts.description);
  }, [windowTitle, description]);

  useEffect(() => {
    if (mayTakeFocus()) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
