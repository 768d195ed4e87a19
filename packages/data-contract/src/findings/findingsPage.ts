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

const ownRules = [
  '## Your own rules',
  'An organisation may switch rules of the groups _structure_ and _meaning_ off, or give them another severity, in [`dataProducts.findings.rules`](configuration.md#findings) or in `readConventions`, which the [command line](command-line.md#the-conventions-of-a-company) reads as well. Findings of the group _reading_ stay as they are: what cannot be read cannot be used.',
  'A document may silence rules of the group _meaning_ where they are wrong about it. The custom property `suppressFindings` holds at the element that has it and at all that stands below: the document, a table, a column, a quality rule, a service level, a server, a role, a port.',
  [
    '```yaml',
    'schema:',
    '  - name: legacy_orders',
    '    customProperties:',
    '      - property: suppressFindings',
    '        value: [unclassified-columns, unfitting-example]',
    '        description: Read once for the migration, and then deleted.',
    '```',
  ].join('\n'),
  'It never silences an error of structure, `unsafe-link`, or a finding about the silencing itself.',
];

/** The documentation page of all findings, in Markdown. */
export function findingsPage(): string {
  return [
    '# Findings',
    '<!-- Generated from packages/data-contract/src/findings; do not edit. Run: npm run docs -->',
    'What the entity page, the command line and CI say about a data product descriptor (ODPS) or a data contract (ODCS). All three ask the same function, so they never disagree. A finding names the rule, the place, the line, what is wrong and what to do. On the entity page, [the catalog adds four rules](files-that-do-not-load.md#what-the-catalog-adds-to-the-findings-of-a-document) about what only it can know, such as a contract that two products promise.',
    'An `error` breaks the standard or cannot be read, a `warning` hurts consumers, an `info` is worth knowing.',
    ...ownRules,
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
