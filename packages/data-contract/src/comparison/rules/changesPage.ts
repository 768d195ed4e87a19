import { spellingRows } from '../spellings/spellings';
import { changeRules } from './changeRules';
import { ChangeRule, ChangeRuleGroup } from './types';

const groups: { readonly [Group in ChangeRuleGroup]: string } = {
  identity: 'Identity',
  lifecycle: 'Life and end',
  schema: 'Objects and columns',
  types: 'Types',
  values: 'Values and keys',
  protection: 'Protection',
  'service-levels': 'Service levels',
  quality: 'Quality rules',
  access: 'Servers and roles',
  terms: 'Terms, people and support',
  ports: 'Products and ports',
  wording: 'Wording',
};

const introduction = `# Changes

<!-- Generated from packages/data-contract/src/comparison/rules; do not edit. Run: npm run docs -->

What a comparison of two versions of a data contract (ODCS) or a data product (ODPS) says. The portal, the command line and CI ask the same function, so they never disagree. Every field of a document is compared; nothing changes unseen.

Each difference has one of the rules below, which says:

- **impact**: \`breaking\`, somebody who relies on the older version fails or reads something else; \`risky\`, nothing fails at once, but a promise got weaker or somebody has to look; \`safe\`, nobody has to do anything
- **hurts**: who has to act, those who read the data (consumers) or those who write it (producers)
- **step**: the step of the version by SemVer 2.0 that one such change demands

Three principles decide:

1. What readers may meet grows: that breaks readers where it is another kind of value (a null, an unknown word, another type), and is risky where it is more of the same (a longer text).
2. What producers may write shrinks: that is a burden for whoever writes the data, and no reader is hurt. The contract may grow stricter in a minor version.
3. A promise about service and quality is the producer's own word. More of it is safe, less of it is risky, because nothing fails at once. It is breaking where something is taken away for good: kept data, or time until an end.

## How things are found again

- Things in lists are the same if they have the same \`id\`, else the same name. Ports have name and version as their key; quality rules are also known by what they check, service levels by property, element and driver.
- A rename is known by the \`id\` alone, and so is a column that moved to another object. Without an \`id\` a renamed column is one column removed and one added: nothing is guessed from similar names.
- The order of lists says nothing and gives no difference, except the order of objects and columns, which is told once for each list. It is safe, because columns are read by name. If a server of the contract offers a positional format (csv, tsv, psv, fixed-width), it is risky.
- Two spellings of one content, because a version of a standard brought a field for it, are the same; so going from one to the other is no change, and a change is judged alike in both:
${spellingRows
  .map(({ older, newer }) => `  - ${older}, and ${newer}`)
  .join('\n')}
- What is absent and has a default, such as \`required: false\`, means the same as the default and is told as said differently.

## Is the version number enough?

The largest step of all differences is what the number has to take.

- A higher step than needed is always enough.
- Below 1.0.0 anything may change by SemVer; there a minor step is enough for a breaking change. Smaller changes demand what they demand elsewhere.
- After a pre-release such as 2.0.0-rc.1 anything may change, so any higher number is enough.
- \`v1.2.0\`, \`1.2\` and \`1\` are read as 1.2.0, 1.2.0 and 1.0.0, and the suggested number keeps their form.
- The same number with other content is never enough, a lower number neither.
- A text that is no version, such as \`2026-11\` or \`summer\`, tells by being another one that something changed, which is enough for wording only.
- A new \`id\` demands a major step: two majors side by side are two contracts with two ids, and a higher major in the new one is enough.

## In other formats

The comparison is also written as plain text for terminals, as Markdown for pull requests, as JSON and as a \`MetadataDifference\` of the Open Metadata Difference Standard. That standard is RFC 0039 of Bitol, a draft as of November 2026; its fields are \`apiVersion\`, \`kind\`, \`sourceKind\`, \`source1\` and \`source2\` (\`id\`, \`version\`, \`canonicalUrl\`), \`scope\`, \`impact\` (\`major\`, \`minor\`, \`patch\`), \`suggestedVersion\`, \`diffs\` (\`type\`, \`section\`, \`field\`, \`path\`, \`value1\`, \`value2\`, \`message\`, \`impactLevel\`) and \`customProperties\`. Paths have names instead of positions, as the draft recommends. The impact levels are the steps below. The draft has a coarser table of its own and leaves open whether it binds; where the two differ, it is because the rules below know the direction of a change.`;

/** The documentation page of all rules about changes, in Markdown. */
export function changesPage(): string {
  const sections = Object.entries(groups).flatMap(([group, title]) => [
    `## ${title}`,
    ...changeRules.filter(rule => rule.group === group).map(section),
  ]);
  return [introduction, ...sections].join('\n\n').concat('\n');
}

function section(rule: ChangeRule): string {
  const { id, title, explanation, impact, hurts, step } = rule;
  const hurt = hurts.length ? `hurts ${hurts.join(' and ')}` : 'hurts nobody';
  return [
    `### \`${id}\``,
    `**${title}.** (${impact}, ${hurt}, ${step})`,
    explanation,
  ].join('\n\n');
}
