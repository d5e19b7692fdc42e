export { holidaysOf, presetOf } from './apply';
export { onPolicyChange, readPolicy, watchPolicy } from './read';
export type { CheckedPolicy, FaultKind, Policy, PolicyFault, PolicyUnit } from './types';
