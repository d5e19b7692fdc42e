export { mayBeNotice, read, readSteps } from './read';
export * from './types';
