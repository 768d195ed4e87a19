export { runCommandLine } from './runCommandLine';
export { runInProcess } from './runInProcess';
export type { OutputStream, Surroundings } from '../output';
