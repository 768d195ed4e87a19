import { findingRules } from './rules';
import { FindingRule, FindingRuleGroup } from './types';

const groups: readonly { id: FindingRuleGroup; title: string; text: string }[] =
  [
    {
      id: 'reading',
      title: 'Reading',
      text: 'Can the text be read at all? A file that cannot be read does not remove a product or contract from the catalog: what was known before stays.',
    },
    {
      id: 'structure',
      title: 'Structure',
      text: 'Does the document follow the standard and version that it declares? Here an `error` means that the official JSON Schema of that version refuses the document too.',
    },
    {
      id: 'meaning',
      title: 'Meaning',
      text: 'Does the document say what people need? No schema asks these questions.',
    },
  ];

/** The documentation page of all findings, in Markdown. */
export function findingsPage(): string {
  return [
    '# Findings',
    '<!-- Generated from packages/data-contract/src/findings; do not edit. Run: yarn workspace @data-mesh/data-contract findings-page -->',
    'What the entity page, the command line and CI say about a data product descriptor (ODPS) or a data contract (ODCS). All three ask the same function, so they never disagree. A finding names the rule, the place, the line, what is wrong and what to do.',
    'An `error` breaks the standard or cannot be read, a `warning` hurts consumers, an `info` is worth knowing.',
    ...groups.flatMap(group => [
      `## ${group.title}`,
      group.text,
      ...findingRules.filter(rule => rule.group === group.id).map(section),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(rule: FindingRule): string {
  return [
    `### \`${rule.id}\``,
    `**${rule.summary}.** (${rule.severity})`,
    rule.explanation,
    `_What to do:_ ${rule.remedy}`,
  ].join('\n\n');
}
