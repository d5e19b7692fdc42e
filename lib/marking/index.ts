export { watchFiles } from './files';
export { Host } from './host';
export { isFrameOf } from './hosts';
export { takeOver } from './life';
export { look } from './look';
export { Part } from './part';
export { connect, type Runtime } from './runtime';
export { worked } from './slices';
