export { read, readSteps } from './read';
export * from './types';
