export { LoadingLines } from './LoadingLines';
export { RequestFailed } from './RequestFailed';
