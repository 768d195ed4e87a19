import { Comparison, Difference, Impact } from '../types';
import { codeMarkdown, plainMarkdown } from './markdown';
import { byImpact, headline, hurtInWords, impactTitles } from './wording';

const head = [
  '| Change | Before | After | Hurts | Step |',
  '| --- | --- | --- | --- | --- |',
];

/**
 * A comparison as Markdown for a pull request: the verdict first, then one
 * table for each impact, the safe ones folded. All texts of the documents are
 * escaped, and long values are shortened.
 *
 * @public
 */
export function comparisonAsMarkdown(options: {
  comparison: Comparison;
  /** Of each impact; the others are counted. 100 if absent, which fits into a comment. */
  maximumDifferences?: number;
}): string {
  const { comparison, maximumDifferences = 100 } = options;
  const sections = byImpact(comparison).map(({ impact, differences }) =>
    section({ impact, differences, maximumDifferences }),
  );
  return [
    `### ${plainMarkdown(headline(comparison))}`,
    `**${plainMarkdown(comparison.version.sentence)}**`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function section(options: {
  impact: Impact;
  differences: readonly Difference[];
  maximumDifferences: number;
}): string {
  const { impact, differences, maximumDifferences } = options;
  const title = `${impactTitles[impact]} (${differences.length})`;
  const left = differences.length - maximumDifferences;
  const table = [
    ...head,
    ...differences.slice(0, maximumDifferences).map(row),
  ].join('\n');
  const body = [table, ...(left > 0 ? [`… and ${left} more`] : [])];
  return impact === 'safe'
    ? [`<details>\n<summary>${title}</summary>`, ...body, '</details>'].join(
        '\n\n',
      )
    : [`#### ${title}`, ...body].join('\n\n');
}

function row({ reason, older, newer, hurts, step }: Difference): string {
  const cells = [
    plainMarkdown(reason),
    codeMarkdown(older),
    codeMarkdown(newer),
    hurtInWords(hurts),
    step,
  ];
  return `| ${cells.join(' | ')} |`;
}
