import { Comparison, Difference } from '../types';
import {
  byImpact,
  headline,
  hurtInWords,
  impactTitles,
  visible,
} from './wording';

/**
 * A comparison as plain text for a terminal: the verdict first, then the
 * differences by impact, each with its place and who is hurt. Without colours;
 * characters that steer a terminal are made visible.
 *
 * @public
 */
export function comparisonAsText(options: {
  comparison: Comparison;
  /** Of each impact; the others are counted. 200 if absent. */
  maximumDifferences?: number;
}): string {
  const { comparison, maximumDifferences = 200 } = options;
  const sections = byImpact(comparison).map(({ impact, differences }) => {
    const left = differences.length - maximumDifferences;
    return [
      `${impactTitles[impact]} (${differences.length})`,
      ...differences.slice(0, maximumDifferences).map(line),
      ...(left > 0 ? [`  … and ${left} more`] : []),
    ].join('\n');
  });
  return [
    `${visible(headline(comparison))}\n${visible(comparison.version.sentence)}`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function line({ path, reason, hurts }: Difference): string {
  const hurt = hurts.length ? ` Hurts ${hurtInWords(hurts)}.` : '';
  return `  ${visible(path)}\n      ${visible(reason)}${hurt}`;
}
