import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import { createRoot } from 'react-dom/client';
import { tellWritten } from '@/lib/shell';
import { onWritten } from '@/lib/store';
import { App } from './App';

onWritten(tellWritten);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
