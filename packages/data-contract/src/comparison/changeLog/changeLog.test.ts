import { loggedContracts, loggedProducts } from '../__testUtils__/compared';
import { contract, product, withColumns } from '../__testUtils__/documents';
import { changeLogAsMarkdown } from './changeLogAsMarkdown';

const columns = Array.from({ length: 12 }, (_, index) => ({
  name: `c${index}`,
}));

const entries = loggedContracts({
  versions: [
    {
      document: withColumns({ name: 'id' }, { name: 'note' }),
      date: '2026-01-01',
    },
    {
      document: {
        ...withColumns({ name: 'id' }, { name: 'note' }, ...columns),
        version: '1.1.0',
      },
      date: '2026-02-01',
    },
    {
      document: {
        ...withColumns({ name: 'id' }, { name: 'note' }, ...columns),
        version: '1.1.1',
      },
    },
    {
      document: {
        ...withColumns({ name: 'id' }, ...columns),
        version: '2.0.0',
      },
    },
  ],
});

describe('a change log', () => {
  it('has a readable entry for every version, the latest first, also for what machines wrote', () => {
    expect(changeLogAsMarkdown({ entries })).toBe(`# Change log

## 2.0.0

1 breaking change demands a major step, and 1.1.1 to 2.0.0 is enough.

- **Breaking:** The column orders.note was removed: queries that read it fail.

## 1.1.1

Both versions say the same; only the version went from 1.1.0 to 1.1.1.

## 1.1.0 (2026-02-01)

12 safe changes demand a minor step, and 1.0.0 to 1.1.0 is enough.

- **Safe:** A column is added, 12 times (orders.c0, orders.c1, orders.c2 and 9 more): there is more to read.

## 1.0.0 (2026-01-01)

The first known version, with 1 object and 2 columns.
`);
  });

  it('keeps the comparison behind each entry', () => {
    expect(
      entries.map(({ version, comparison }) => [
        version,
        comparison?.counts.breaking,
      ]),
    ).toEqual([
      ['2.0.0', 1],
      ['1.1.1', 0],
      ['1.1.0', 0],
      ['1.0.0', undefined],
    ]);
  });

  it('is empty without versions and speaks of ports for products', () => {
    expect(loggedContracts({ versions: [] })).toEqual([]);
    expect(
      loggedProducts({
        versions: [
          { document: product() },
          { document: product({ outputPorts: [{ name: 'orders' }] }) },
        ],
      }).map(({ sentence, lines }) => [
        sentence,
        lines.map(({ text }) => text),
      ]),
    ).toEqual([
      [
        '1 safe change demands a minor step, but the version is still 1.0.0. Write version: 1.1.0.',
        ['The output port orders was added: there is more to read.'],
      ],
      ['The first known version, with 0 output ports.', []],
    ]);
  });

  it('lets no text of a document write the log', () => {
    const hostile = '# x\n<b>|`[a](https://evil.example)';
    const log = changeLogAsMarkdown({
      entries: loggedContracts({
        versions: [
          { document: contract({ version: hostile }), date: hostile },
          { document: contract({ version: hostile, domain: hostile }) },
        ],
      }),
    });
    expect(log).not.toMatch(/^# x|(?<!)<|https:\/\/|(?<!)\[/m);
  });
});
