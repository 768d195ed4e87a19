export { catalogName } from './catalogName';
export { documentIdentity } from './documentIdentity';
export { InvalidIdentifierError } from './InvalidIdentifierError';
export { rankClaims } from './rankClaims';
export * from './types';
