export * from './types';
export * from './unconfirmedClaims';
export * from './permissions';
