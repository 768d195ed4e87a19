export { Gap } from './Gap';
