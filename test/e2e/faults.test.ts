import { faults } from '../faults/suite';

/** `npm run test:faults` is the long form, in which the background is ended too. */
faults({ workerKills: 0, browserKills: 2 });
