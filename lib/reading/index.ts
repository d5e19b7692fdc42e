export { latestOf } from './due';
export { read } from './legacy';
export { placesWithin, sentencesOf } from './split';
export * from './types';
export { urgencyOf } from './urgency';
