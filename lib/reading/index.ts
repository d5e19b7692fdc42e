export { latestOf } from './due';
export { read } from './legacy';
export { calledBy, printedId } from './same-units';
export { SHORT_NOUNS, ShortName } from './short-names';
export { placesWithin, sentencesOf } from './split';
export * from './types';
export { urgencyOf } from './urgency';
