export * from './lines';
export * from './readYaml';
export * from './splitDocuments';
export * from './types';
export * from './writeYaml';
