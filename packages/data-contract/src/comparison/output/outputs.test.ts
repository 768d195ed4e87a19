import { comparedContracts } from '../__testUtils__/compared';
import { contract, withColumns } from '../__testUtils__/documents';
import { comparisonAsMarkdown } from './comparisonAsMarkdown';
import { comparisonAsMetadataDifference } from './comparisonAsMetadataDifference';
import { comparisonAsText } from './comparisonAsText';

const older = contract({
  name: 'Orders',
  version: '1.4.0',
  description: { purpose: 'All.' },
  schema: [{ name: 'orders', properties: [{ name: 'id' }, { name: 'note' }] }],
});
const newer = contract({
  name: 'Orders',
  version: '1.5.0',
  description: { purpose: 'All orders.' },
  schema: [{ name: 'orders', properties: [{ name: 'id' }, { name: 'sum' }] }],
});
const comparison = comparedContracts({ older, newer });

const hostile =
  '`x` | <img src=x onerror=alert(1)> @team\n\n# Head [a](https://evil.example) ![i](x) www.evil.example \u202eabc \u001b[31m';

/** A description and a column as somebody writes them who means no good. */
const attack = comparedContracts({
  older: contract({ name: hostile, version: hostile }),
  newer: contract({
    name: hostile,
    version: hostile,
    description: { purpose: hostile },
    schema: [{ name: hostile, properties: [{ name: hostile }] }],
  }),
});

describe('comparisonAsText', () => {
  it('says the verdict first and then each difference with its place', () => {
    expect(comparisonAsText({ comparison }))
      .toBe(`Contract Orders (orders-v1), 1.4.0 → 1.5.0
1 breaking and 2 safe changes demand a major step, but 1.4.0 to 1.5.0 is only a minor step. Write version: 2.0.0.

Breaking (1)
  schema[0].properties[1]
      The column orders.note was removed: queries that read it fail. Hurts consumers.

Safe (2)
  description.purpose
      In the description, purpose changed from "All." to "All orders.": no program reads it.
  schema[0].properties[1]
      The column orders.sum was added: there is more to read.
`);
  });

  it('says in a sentence that nothing changed', () => {
    const same = comparedContracts({ older, newer: older });
    expect(comparisonAsText({ comparison: same })).toBe(
      'Contract Orders (orders-v1), 1.4.0 → 1.4.0\nBoth versions say the same.\n',
    );
  });

  it('lets no text steer the terminal', () => {
    expect(comparisonAsText({ comparison: attack })).not.toMatch(
      /[^\P{Cc}\n]|\p{Cf}/u,
    );
  });
});

describe('comparisonAsMarkdown', () => {
  it('has the verdict on top and a table for each impact, the safe ones folded', () => {
    expect(comparisonAsMarkdown({ comparison }))
      .toBe(`### Contract Orders (orders-v1), 1.4.0 → 1.5.0

**1 breaking and 2 safe changes demand a major step, but 1.4.0 to 1.5.0 is only a minor step. Write version: 2.0.0.**

#### Breaking (1)

| Change | Before | After | Hurts | Step |
| --- | --- | --- | --- | --- |
| The column orders.note was removed: queries that read it fail. | \`{"name":"note"}\` |  | consumers | major |

<details>
<summary>Safe (2)</summary>

| Change | Before | After | Hurts | Step |
| --- | --- | --- | --- | --- |
| In the description, purpose changed from "All." to "All orders.": no program reads it. | \`All.\` | \`All orders.\` | nobody | patch |
| The column orders.sum was added: there is more to read. |  | \`{"name":"sum"}\` | nobody | minor |

</details>
`);
  });

  it('lets a hostile text make no cell, tag, link, mention, heading or line', () => {
    const markdown = comparisonAsMarkdown({ comparison: attack });
    const rows = markdown.split('\n').filter(line => line.startsWith('| '));
    for (const row of rows) {
      // Six bars that no backslash takes back: five cells.
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    }
    const outsideCode = markdown.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/(?<!\\)<(?!\/?(details|summary)>)/);
    expect(outsideCode).not.toMatch(/(?<!\\)[[\]]|@team|https:\/\/|www\./);
    expect(markdown).not.toMatch(/[^\P{Cc}\n]|\u202e|^# Head/mu);
  });

  it('shortens long values and long lists', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      name: `c${index}`,
      description: 'x'.repeat(5000),
    }));
    const markdown = comparisonAsMarkdown({
      comparison: comparedContracts({
        older: withColumns(),
        newer: withColumns(...many),
      }),
    });
    expect(markdown).toContain('\n\n… and 200 more\n');
    expect(markdown.length).toBeLessThan(65_536);
  });
});

describe('comparisonAsMetadataDifference', () => {
  it('has the fields of the draft of Bitol', () => {
    expect(
      comparisonAsMetadataDifference({
        comparison,
        newerUrl: 'https://example.com/orders/1.5.0',
        comparedAt: '2026-11-21T10:00:00Z',
      }),
    ).toEqual({
      apiVersion: 'v1.0.0',
      kind: 'MetadataDifference',
      sourceKind: 'DataContract',
      source1: { id: 'orders-v1', version: '1.4.0' },
      source2: {
        id: 'orders-v1',
        version: '1.5.0',
        canonicalUrl: 'https://example.com/orders/1.5.0',
      },
      scope: 'all',
      impact: { major: 1, minor: 1, patch: 1 },
      suggestedVersion: '2.0.0',
      diffs: [
        {
          type: 'REMOVE',
          section: 'schema',
          field: 'properties',
          path: '/schema[name=orders]/properties[name=note]',
          value1: { name: 'note' },
          message:
            'The column orders.note was removed: queries that read it fail.',
          impactLevel: 'MAJOR',
        },
        {
          type: 'CHANGE',
          section: 'description',
          field: 'purpose',
          path: '/description/purpose',
          value1: 'All.',
          value2: 'All orders.',
          message:
            'In the description, purpose changed from "All." to "All orders.": no program reads it.',
          impactLevel: 'PATCH',
        },
        {
          type: 'ADD',
          section: 'schema',
          field: 'properties',
          path: '/schema[name=orders]/properties[name=sum]',
          value2: { name: 'sum' },
          message: 'The column orders.sum was added: there is more to read.',
          impactLevel: 'MINOR',
        },
      ],
      customProperties: [
        { property: 'verdict', value: comparison.version.sentence },
        { property: 'comparedAt', value: '2026-11-21T10:00:00Z' },
      ],
    });
  });

  it('names both documents where the id is another one', () => {
    const { source1, source2 } = comparisonAsMetadataDifference({
      comparison: comparedContracts({
        older: contract(),
        newer: contract({ id: 'orders-v2', version: '2.0.0' }),
      }),
    });
    expect([source1.id, source2.id]).toEqual(['orders-v1', 'orders-v2']);
  });

  it('keeps paths apart whatever things are called', () => {
    const { diffs } = comparisonAsMetadataDifference({
      comparison: comparedContracts({
        older: withColumns(),
        newer: withColumns({ name: 'a/b]' }, { name: 'a,b=c' }),
      }),
    });
    expect(diffs.map(({ path }) => path)).toEqual([
      '/schema[name=orders]/properties[name="a/b]"]',
      '/schema[name=orders]/properties[name="a,b=c"]',
    ]);
  });
});
