export * from './pattern';
export * from './permission';
export * from './registration';
