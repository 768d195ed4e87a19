export {
  judgeLogicalType,
  judgePhysicalType,
  judgeTypeOptions,
} from './judgeTypes';
export type { TypeOptionChange } from './types';
