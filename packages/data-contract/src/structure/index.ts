export * from './builders';
export * from './evaluateShape';
export { linkKind } from './links';
export {
  mapKeepingIndexes,
  originalIndex,
  rememberIndexes,
} from './originalIndex';
export * from './shape';
