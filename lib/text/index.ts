export { fold, unitId } from './fold';
export { type Letters, lettersOf, letterwise, textOf } from './letterwise';
export { chain, type MappedText, rewrite, unmapped } from './mapped';
export { matchesOf } from './matches';
export { nfc, normalise } from './normalise';
export * from './span';
