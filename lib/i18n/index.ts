export * from './format';
export * from './texts';
