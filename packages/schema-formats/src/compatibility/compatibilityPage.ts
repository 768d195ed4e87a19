import { CompatibilityRule } from './rule';
import { compatibilityRules } from './rules';
import { SchemaFormat } from './types';

const formats: readonly { id: SchemaFormat; title: string; text: string }[] = [
  {
    id: 'avro',
    title: 'Avro',
    text: 'Follows the chapter on schema resolution of the Avro specification. Places are JSON Pointers into the schema of the reader.',
  },
  {
    id: 'protobuf',
    title: 'Protobuf',
    text: 'Protobuf itself has no notion of reader and writer, so the rules are those of the registries. Where they disagree, a rule names the profiles in which it counts.',
  },
  {
    id: 'json-schema',
    title: 'JSON Schema',
    text: `Drafts 4, 6, 7, 2019-09 and 2020-12. A reader fits if everything that obeys the schema of the writer obeys its own: each keyword of the reader has to follow from the writer. Rules have the names of the difference types of Confluent where there are such. Places are JSON Pointers into the schema of the reader.

What may surprise:

- **Open and closed objects.** A schema without \`additionalProperties\` allows any further property. So describing a new property is incompatible with such a writer, and removing one is compatible. With \`"additionalProperties": false\` it is the other way round.
- **\`oneOf\`** is taken like \`anyOf\`, as registries do: a value that matches a second branch by a change is not found. The exception is an \`anyOf\` that becomes a \`oneOf\`.
- **\`pattern\` and \`format\`** are compared as texts. Patterns of names (\`patternProperties\`) are matched with declared names by RE2, in a time that grows with their length only; what RE2 does not know, such as a look-ahead, is taken to match possibly.
- **\`$ref\`** is followed within the text, also in circles. Nothing is fetched: a remote reference fits the same remote reference alone.
- \`$dynamicRef\` and \`$recursiveRef\` are followed like \`$ref\`. \`unevaluatedProperties\` and \`unevaluatedItems\` of a reader count everything as evaluated that one of its parts names, whether the part holds or not.
- **Keywords that a validator passes over** are judged where registries judge them: \`additionalItems\` without a tuple, and an \`enum\` whose values are not of the \`type\` beside it.
- **Limits.** Texts of more than 5 million characters or 1,000 levels are refused, and a comparison that takes too many steps ends with \`too-complex\`.

Differences between the profiles:

| question | \`confluent\` | \`apicurio\` |
| --- | --- | --- |
| A property with a \`default\` becomes required | fits, because its readers fill it in | does not fit |
| \`required\` names a property that the reader does not declare among others | not asked | does not fit |
| An empty schema becomes one that refuses nothing, such as \`{ "properties": {} }\` | does not fit | fits |
| Both sides have \`"connect.type": "bytes"\` | fits | not asked |
| Two branches of an \`anyOf\` or \`oneOf\` share one counterpart | does not fit: each branch needs its own | fits |
| An \`anyOf\` becomes a \`oneOf\` whose branches exclude each other by type | does not fit | fits |

All 145 public cases of Apicurio hold in both profiles. Their cases ask about keywords at which the registry of Confluent does not look, such as \`format\`, \`propertyNames\`, \`contains\`, \`if\` and the schemas of \`patternProperties\`: there the profile \`confluent\` is stricter than that registry. It is also wiser in some cases which that registry refuses because the form of the schema is another one: it sees that a \`const\` is an \`enum\` of one value, that \`exclusiveMaximum\` implies \`maximum\`, and that a list of one schema may become a tuple of it.`,
  },
  {
    id: 'odcs',
    title: 'Data contracts (ODCS)',
    text: 'The text is a data contract, or the list of its `schema` alone. Objects and columns are matched by name, types are judged by the tables that also judge [changes](changes.md). Places are as in findings, such as `schema[0].properties[2].logicalType`. All profiles are the same.',
  },
];

const introduction = `# Compatibility

<!-- Generated from packages/schema-formats/src/compatibility; do not edit. Run: npm run docs -->

Whether data that was written with one schema can be read with another one. The portal, the command line and CI ask the same function, \`checkCompatibility\`, and need no schema registry.

| level | what must hold |
| --- | --- |
| \`NONE\` | nothing |
| \`BACKWARD\` | the new schema reads what was written with the last one |
| \`FORWARD\` | the last schema reads what is written with the new one |
| \`FULL\` | both |
| \`BACKWARD_TRANSITIVE\`, \`FORWARD_TRANSITIVE\`, \`FULL_TRANSITIVE\` | the same, against all earlier schemas |

Registries disagree in corners. The profile says whose reading is followed: \`confluent\`, unless another one is given, or \`apicurio\`. Each result names its profile.

Each obstacle below has a rule, a place in the reader's schema, and a reason with the found values.`;

/** The documentation page of all compatibility rules, in Markdown. */
export function compatibilityPage(): string {
  return [
    introduction,
    ...formats.flatMap(({ id, title, text }) => [
      `## ${title}`,
      text,
      ...compatibilityRules.filter(({ format }) => format === id).map(section),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(rule: CompatibilityRule): string {
  const profiles = rule.profiles?.map(profile => `\`${profile}\``).join(', ');
  return [
    `### \`${rule.id}\``,
    `**${rule.summary}.**${profiles ? ` (only in ${profiles})` : ''}`,
    rule.explanation,
    `_What to do:_ ${rule.remedy}`,
  ].join('\n\n');
}
