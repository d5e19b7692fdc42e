export { takeOver } from './life';
export { looker, type Standing } from './look';
export { Page } from './page';
export { connect, type Runtime } from './runtime';
