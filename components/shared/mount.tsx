import './tokens.css';
import './base.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './ErrorBoundary';
import { type ScreenHelp, Trouble } from './Trouble';

/** Shows a page's screen in its `#root`; where it fails, in place of it all the one sentence that `help` gives for the error. */
export function mount(Screen: ComponentType, help: ScreenHelp): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <ErrorBoundary sentenceOf={help.sentenceOf}>
      <Trouble watch={help.watch} />
      <Screen />
    </ErrorBoundary>,
  );
}
