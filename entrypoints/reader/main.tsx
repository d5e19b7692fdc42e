import { mount } from '@/components/shared';
import { screenHelp, tellWritten } from '@/lib/shell';
import { onWritten } from '@/lib/store';
import { App } from './App';

onWritten(tellWritten);
mount(App, screenHelp);
