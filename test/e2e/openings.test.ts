import { openings } from '../faults/openings';

/** `npm run test:faults` opens and closes it 100 times. */
openings(25);
