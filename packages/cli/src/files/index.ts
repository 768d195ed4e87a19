export * from './detached';
export * from './findFiles';
export * from './mapWithLimit';
export * from './matchPatterns';
export * from './readFileText';
export * from './repositoryFolder';
export * from './types';
