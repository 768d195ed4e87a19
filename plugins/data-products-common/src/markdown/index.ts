export { plainText } from './plainText';
export * from './inertText';
