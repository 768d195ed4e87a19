import { plainMarkdown } from '../output/markdown';
import { impactTitles } from '../output/wording';
import { ChangeLogEntry } from './types';

/**
 * A change log as Markdown, such as for a `CHANGELOG.md`. All texts of the
 * documents are escaped.
 *
 * @public
 */
export function changeLogAsMarkdown(options: {
  entries: readonly ChangeLogEntry[];
}): string {
  const sections = options.entries.flatMap(
    ({ version, date, sentence, lines }) => [
      `## ${plainMarkdown(version ?? 'No version')}${
        date ? ` (${plainMarkdown(date)})` : ''
      }`,
      plainMarkdown(sentence),
      ...(lines.length
        ? [
            lines
              .map(
                ({ impact, text }) =>
                  `- **${impactTitles[impact]}:** ${plainMarkdown(text)}`,
              )
              .join('\n'),
          ]
        : []),
    ],
  );
  return ['# Change log', ...sections].join('\n\n').concat('\n');
}
