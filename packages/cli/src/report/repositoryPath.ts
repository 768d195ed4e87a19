import { posix } from 'node:path';
import { ValidationReport } from './types';

/** Where a file lies in its repository, which is what code hosts want to know. */
export function repositoryPath(options: {
  report: ValidationReport;
  file: string;
}): string {
  return posix.join(options.report.folder, options.file);
}
