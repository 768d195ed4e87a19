import fc from 'fast-check';

/** A text that people do not write, but files have. */
const oddText = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\0', ' \0 ', '---', ':', ':x', 'a:b:c', 'a/', '…', '\ud800'],
    ...[
      'https://',
      'https://exa mple.com/x',
      'mailto:',
      '${HOST}',
      '🙂',
      '\u200b',
    ],
    ...['constructor', '__proto__', 'group:default/x', 'İ', 'a\nb', 'user:x'],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
      fc.nat(80),
    )
    .map(([text, exponent]) => text.repeat(exponent * exponent)),
);
const oddValue = fc.oneof(
  { weight: 5, arbitrary: oddText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

const record = (
  fields: string[],
  more: Record<string, fc.Arbitrary<any>> = {},
) =>
  fc.record(
    {
      ...Object.fromEntries(fields.map(field => [field, oddValue])),
      ...more,
    },
    { requiredKeys: [] },
  );
/** Mostly a list of entries, now and then anything. */
const list = (entry: fc.Arbitrary<any>) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(entry, { maxLength: 4 }) },
    { weight: 1, arbitrary: oddValue },
  );
const or = (entry: fc.Arbitrary<any>) =>
  fc.oneof({ weight: 6, arbitrary: entry }, { weight: 1, arbitrary: oddValue });

const definitions = list(record(['url', 'type', 'description']));
const common = {
  tags: list(oddValue),
  authoritativeDefinitions: definitions,
  description: or(
    record(['purpose', 'limitations', 'usage'], {
      authoritativeDefinitions: definitions,
    }),
  ),
  customProperties: list(
    fc.record({
      property: fc.oneof(
        fc.constantFrom('dependsOn', 'businessOwner', 'technicalOwner', 'type'),
        oddValue,
      ),
      value: list(oddValue),
    }),
  ),
  support: list(record(['channel', 'url', 'description', 'tool', 'scope'])),
  team: or(
    record(['name'], {
      members: list(
        record(['username', 'name'], { role: fc.constantFrom('owner', '') }),
      ),
    }),
  ),
};
const headings = ['id', 'name', 'version', 'status', 'domain', 'type'];
const port = record([
  ...['id', 'name', 'version', 'contractId', 'type', 'description'],
]);
const ports = { inputPorts: list(port), outputPorts: list(port) };

/** A version with a group would make it the document of somebody else. */
const versionOf = (version: string) =>
  fc.oneof(
    fc.constant(version),
    oddValue.filter(text => !String(text).includes('/')),
  );
/** ODPS documents with anything in any place. */
export const oddProduct = record(headings, { ...common, ...ports }).chain(
  fields =>
    versionOf('v1.0.0').map(apiVersion => ({
      ...fields,
      apiVersion,
      kind: 'DataProduct',
    })),
);
/** ODCS documents with anything in any place. */
export const oddContract = record(headings, {
  ...common,
  schema: list(record(['name', 'logicalType'])),
  slaProperties: list(record(['property', 'value', 'unit'])),
}).chain(fields =>
  versionOf('v3.1.0').map(apiVersion => ({
    ...fields,
    apiVersion,
    kind: 'DataContract',
  })),
);
/** Specifications of native entities with anything in any place. */
export const oddSpec = record(
  [
    'type',
    'lifecycle',
    'owner',
    'businessOwner',
    'domain',
    'system',
    'purpose',
  ],
  { ...ports, dependsOn: list(oddValue), support: list(oddValue) },
);
