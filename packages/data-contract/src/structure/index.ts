export * from './builders';
export * from './evaluateShape';
export { originalIndex, rememberIndexes } from './originalIndex';
export * from './shape';
