export { formatDay } from './formatDay';
export { Gap } from './Gap';
export { LoadingLines } from './LoadingLines';
export { RequestFailed } from './RequestFailed';
export { StatusWord, type Tone } from './StatusWord';
export { When } from './When';
export { useLocale } from './useLocale';
