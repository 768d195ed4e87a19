import { FindingRule } from './types';

/** Rules about data that may be about people. */
export const privacyRules = [
  {
    id: 'looks-personal-unclassified',
    group: 'meaning',
    severity: 'warning',
    summary: 'A column looks like personal data and has no classification',
    explanation:
      'Whoever reads such a column must know that it is about people, and whoever is asked what is known about somebody must find it. Names of columns are all that this rule sees; how it decides is told in [Personal data](personal-data.md). A column with any classification, and one whose tags or whose object say that it is personal or not, is never reported.',
    remedy:
      'Add `classification: pii` if the column is about people, else the classification that fits, such as `internal`.',
  },
] as const satisfies readonly FindingRule[];
