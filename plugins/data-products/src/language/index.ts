export { formatDay } from './formatDay';
export { When } from './When';
export { useCounted } from './useCounted';
export { useLocale } from './useLocale';
export { useNumbers } from './useNumbers';
