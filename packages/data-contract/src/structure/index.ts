export * from './builders';
export * from './evaluateShape';
export { originalIndex } from './originalIndex';
export * from './shape';
