export * from './change';
export * from './pattern';
export * from './permission';
export * from './registration';
export * from './wanted';
