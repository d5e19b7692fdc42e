export { takeOver } from './life';
export { look, type Standing } from './look';
export { Page } from './page';
export { connect, type Runtime } from './runtime';
