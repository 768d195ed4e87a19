export * from './builders';
export * from './evaluateShape';
export * from './shape';
