import { faults } from '../long/suite';

/** `npm run test:long` is the long form. */
faults({ workerKills: 5, browserKills: 2 });
