export { latestOf } from './due';
export { read } from './legacy';
export { calledBy, printedId } from './names/same-units';
export { SHORT_NOUNS, ShortName } from './names/short-names';
export { placesWithin, sentencesOf } from './sentences/split';
export { urgencyOf } from './sentences/urgency';
export * from './types';
