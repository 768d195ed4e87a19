import { OutputFormat, plural, renderReport } from '../report';
import { Rule } from '../rules';
import { CompatReport } from './types';

/** A check of schemas in one of its forms. */
export function renderCompat(options: {
  report: CompatReport;
  rules: readonly Rule[];
  format: OutputFormat;
  colors: boolean;
}): string {
  return renderReport({ ...options, summary: summaryOf(options.report) });
}

/** All schemas in one sentence. */
function summaryOf({ results, counts }: CompatReport): string {
  const checked = plural(results.length, 'schema');
  const fresh = results.filter(({ writers }) => writers.length === 0).length;
  const compatible =
    counts.error === 0
      ? `${checked} may follow ${
          results.length === 1 ? 'its' : 'their'
        } predecessors`
      : `${plural(
          counts.error,
          'incompatibility',
          'incompatibilities',
        )} in ${checked}`;
  return fresh ? `${compatible}; ${fresh} without any.` : `${compatible}.`;
}
