export * from './entityFindings';
