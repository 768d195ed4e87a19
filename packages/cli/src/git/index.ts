export * from './Repository';
