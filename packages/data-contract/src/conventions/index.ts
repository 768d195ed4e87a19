export { defaultConventions } from './defaultConventions';
export { InvalidConventionsError } from './InvalidConventionsError';
export { readConventions } from './readConventions';
export type * from './types';
