export { DownloadButton } from './DownloadButton';
export { toCsv } from './toCsv';
export type { ReportProgress } from './DownloadButton';
