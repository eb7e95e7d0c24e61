import { Component } from 'react';
import type { ReactNode } from 'react';
import { CrashPage } from './crash-page.tsx';

interface ErrorBoundaryState {
  failure: { error: unknown } | undefined;
}

/**
 * Catches what a page throws while rendering, so that header and footer stay usable. Give it the
 * path as `key`: what broke on one page is forgotten on the next.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? <CrashPage error={failure.error} /> : this.props.children;
  }
}
