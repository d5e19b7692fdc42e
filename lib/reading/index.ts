export { read } from './legacy';
export { readSteps } from './read';
export { placesWithin, sentencesOf } from './split';
export * from './types';
export { urgencyOf } from './urgency';
