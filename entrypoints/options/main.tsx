import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '@/components/shared';
import { refusal, tellWritten } from '@/lib/shell';
import { onWritten } from '@/lib/store';
import { App } from './App';

onWritten(tellWritten);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ErrorBoundary sentenceOf={refusal}>
      <App />
    </ErrorBoundary>,
  );
