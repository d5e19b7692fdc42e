import { openings } from './openings';

openings(100);
