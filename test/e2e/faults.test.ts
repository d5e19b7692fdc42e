import { faults } from '../faults/suite';

/** `npm run test:faults` is the long form. */
faults({ workerKills: 5, browserKills: 2 });
