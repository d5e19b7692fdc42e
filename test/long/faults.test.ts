import { faults } from './suite';

faults({ workerKills: 100, browserKills: 50 });
