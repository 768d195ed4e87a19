export * from './colors';
export * from './progress';
export * from './surroundings';
export * from './writeReport';
