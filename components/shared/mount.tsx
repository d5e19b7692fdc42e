import './tokens.css';
import './base.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './ErrorBoundary';

/** Shows a page's screen in its `#root`; where it fails, the one sentence that `sentenceOf` gives for the error. */
export function mount(
  Screen: ComponentType,
  sentenceOf: (error: unknown) => Promise<{ readonly error: string }>,
): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <ErrorBoundary sentenceOf={sentenceOf}>
      <Screen />
    </ErrorBoundary>,
  );
}
