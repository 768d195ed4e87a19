import { OutputFormat } from './formats';
import { githubReport } from './github';
import { jsonReport } from './json';
import { junitReport } from './junit';
import { sarifReport } from './sarif';
import { textReport } from './text';
import { ReportOptions } from './types';

type Renderer = (options: ReportOptions & { colors: boolean }) => string;

const renderers: Record<OutputFormat, Renderer> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
};

/** A report in one of the forms that all commands have. */
export function renderReport(
  options: ReportOptions & { format: OutputFormat; colors: boolean },
): string {
  return renderers[options.format](options);
}
