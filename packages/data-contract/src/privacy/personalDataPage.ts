import {
  PersonalDataContext,
  PersonalDataKind,
  personalDataKinds,
} from './personalDataKinds';
import { promisedPercent } from './promise';

const contexts: readonly { id: PersonalDataContext; text: string }[] = [
  { id: 'anywhere', text: 'Wherever it stands' },
  {
    id: 'unless-thing',
    text: 'Unless it is that of a company, a place, a desk or a machine',
  },
  { id: 'person', text: 'Only of a person' },
];

/** The documentation page of how columns are recognised, in Markdown. */
export function personalDataPage(): string {
  return [
    '# Personal data',
    '<!-- Generated from packages/data-contract/src/privacy; do not edit. Run: npm run docs -->',
    'Whether a column is about people is for its team to say, with a `classification` or a tag; [Standards](standards.md#personal-data) tells which words count. Where nothing is said, the finding [`looks-personal-unclassified`](findings.md#looks-personal-unclassified) names the columns that are called like personal data.',
    '## How it decides',
    [
      '- It reads names, never values: the `name` of the column, else its `businessName`, the name of the table or field above it, and the `logicalType`.',
      '- A name is taken apart into words: `custEMail`, `CUST_E_MAIL` and `custemail` are the same. It knows words of English, German, French, Spanish, Italian, Dutch and Portuguese.',
      '- What stands last decides: `email_template_id` is no e-mail address. So do words in front such as `has`, `num` or `avg`.',
      '- Words such as `name` count only if they are those of a person: in `customer_name`, or in a table `customers`; not in `product_name` or in a table `products`.',
      '- A boolean is never personal by its name, and a timestamp is no name.',
      '- The number of a person, such as `customer_id`, counts: a pseudonym is personal data, too. The number of an order does not.',
    ].join('\n'),
    `Measured with a list of columns that was labelled before the rules were written, and of which one half was held out, at least ${promisedPercent} of 100 reported columns are personal, and at least ${promisedPercent} of 100 personal ones are reported. The tests hold both. So it finds what was forgotten; it proves nothing about the columns that it does not report. Abbreviations that only one organisation uses are known by the \`businessName\` or not at all.`,
    '## Where it is wrong',
    'Give the column the classification that fits: any of them answers the finding, also `internal`. Or silence it, for one column or for everybody, as [Findings](findings.md) tells.',
    '## What it knows',
    '`{person}` stands for a word such as `customer`, `patient` or `kunde`, `{number}` for one such as `id` or `no`, `{name}` for one such as `name` or `nm`.',
    ...personalDataKinds.flatMap(section),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(kind: PersonalDataKind): string[] {
  return [
    `### ${kind.title[0].toUpperCase()}${kind.title.slice(1)}`,
    kind.explanation,
    contexts
      .flatMap(({ id, text }) => {
        const phrases = kind.phrases[id] ?? [];
        return phrases.length
          ? [`- ${text}: ${phrases.map(one => `\`${one}\``).join(', ')}`]
          : [];
      })
      .join('\n'),
  ];
}
