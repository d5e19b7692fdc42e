export { fold, unitId } from './fold';
export { chain, type MappedText, rewrite, unmapped } from './mapped';
export { nfc, normalise } from './normalise';
export * from './span';
