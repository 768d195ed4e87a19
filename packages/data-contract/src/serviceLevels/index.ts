export { normaliseServiceLevel } from './normaliseServiceLevel';
export { serviceLevelKinds, serviceLevelName } from './serviceLevelKinds';
export type * from './types';
