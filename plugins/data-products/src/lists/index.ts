export { useFirstRows } from './useFirstRows';
export { type Revealed, useRevealed } from './useRevealed';
