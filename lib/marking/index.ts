export { watchFiles } from './files';
export { Host } from './host';
export { takeOver } from './life';
export { look, type Standing } from './look';
export { Page } from './page';
export { portal } from './part';
export { connect, type Runtime } from './runtime';
