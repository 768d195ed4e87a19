import { useNumbers } from './useNumbers';

/**
 * Makes of a number what a message with a plural takes: the `count` that chooses
 * between the forms, and the `number` that is read.
 */
export function useCounted() {
  const numbers = useNumbers();
  return (count: number) => ({ count, number: numbers.format(count) });
}
