import { lexer, Token, Tokens } from 'marked';
import { exportContract } from '../conversion/exportContract';
import type { DataContractDescriptor } from '@data-mesh/data-contract';
import {
  contractWith,
  realContracts,
  richContract,
} from '../conversion/export/__testUtils__/contracts';
import {
  deepContract,
  hostileContract,
  hostileNames,
} from '../conversion/export/__testUtils__/hostile';

const pageOf = (contract: DataContractDescriptor) =>
  exportContract({ contract, format: 'markdown' }).files[0].text;

/** All tokens, with those of cells and of items of lists. */
function* tokensOf(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    const { tokens: below, items, header, rows } = token as Tokens.Generic;
    const cells: Tokens.TableCell[] = [
      ...(header ?? []),
      ...(rows ?? []).flat(),
    ];
    yield* tokensOf([...(below ?? []), ...(items ?? [])]);
    for (const cell of cells) yield* tokensOf(cell.tokens);
  }
}
function all(text: string): Token[] {
  return [...tokensOf(lexer(text))];
}
function shown(text: string): string {
  const ends = all(text).filter(
    token => !('tokens' in token && token.tokens?.length),
  );
  return ends.map(token => ('text' in token ? token.text : '')).join('\n');
}

describe('a contract as Markdown', () => {
  const page = pageOf(richContract());

  it('has a heading for each part, in the order in which people read', () => {
    const headings = lexer(page).flatMap(token =>
      token.type === 'heading' && token.depth <= 3 ? [token.text] : [],
    );
    expect(headings).toEqual([
      'Orders of the shop',
      'Purpose',
      'Usage',
      'Limitations',
      'Schema',
      'customers',
      'Orders (orders)',
      'Service levels',
      'Servers',
      'Environment production',
      'Team',
      'Access',
      'Support',
    ]);
  });

  it('says quality rules and service levels in words', () => {
    expect(page).toContain('- **The number of rows must be more than 1000.**');
    expect(page).toContain('- `state`: **No value is null.**');
    expect(page).toContain('- **At most 4 hours old.**');
  });

  it('shows columns with what is below them', () => {
    const tables = lexer(page).filter(
      (token): token is Tokens.Table => token.type === 'table',
    );
    const names = tables[2].rows.map(([name]) => name.text);
    expect(names).toEqual(
      expect.arrayContaining([
        '`lines[].sku`',
        '`address.geo.lat`',
        '`prices.value`',
      ]),
    );
  });

  it('shows no secret', () => {
    expect(page).not.toContain('hunter2');
    expect(page).toContain('•••');
  });

  it.each(
    realContracts().map(({ name, contract }) => [name, contract] as const),
  )('shows every column and every description of %s', (_, contract) => {
    const said = shown(pageOf(contract)).replace(/[\s\u2060]+/g, '');
    const tables = lexer(pageOf(contract)).filter(
      ({ type }) => type === 'table',
    ) as Tokens.Table[];
    const rows = tables.flatMap(table =>
      table.rows.map(([first]) => first.text.replace(/`/g, '')),
    );
    for (const object of contract.schema) {
      for (const {
        name,
        description,
        classification,
        quality,
      } of object.properties) {
        expect(rows).toContain(name);
        for (const text of [
          description,
          classification,
          ...quality.map(rule => rule.description),
        ]) {
          // Parsers write these characters in their own way.
          const plain = (text ?? '').replace(/\s+/g, '').split(/[&<>"']/)[0];
          expect(said).toContain(plain);
        }
      }
    }
  });

  it('lets no hostile text break out of its place', () => {
    const tokens = all(pageOf(hostileContract()));
    const tags = tokens
      .filter(({ type }) => type === 'html')
      .map(({ raw }) => raw);
    expect(tags.filter(tag => tag !== '<br>')).toEqual([]);
    expect(
      tokens.filter(({ type }) => type === 'image' || type === 'def'),
    ).toEqual([]);
    const links = tokens.filter(
      (token): token is Tokens.Link => token.type === 'link',
    );
    expect(
      links.map(({ href }) => href).filter(href => !/^https?:/.test(href)),
    ).toEqual([]);
    const tables = tokens.filter(
      (token): token is Tokens.Table => token.type === 'table',
    );
    expect(
      tables.filter(({ header }) => header.length === 5).length,
    ).toBeGreaterThanOrEqual(hostileNames.length);
    for (const { header, rows } of tables) {
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
    const columns = tables.filter(({ header }) => header[0].text === 'Column');
    expect(columns).toHaveLength(hostileNames.length);
    expect(columns.slice(0, 2).map(({ rows }) => rows.length)).toEqual([
      2 * hostileNames.length + 1,
      2,
    ]);
    expect(
      tokens
        .filter(({ type }) => type === 'heading')
        .map(token => (token as Tokens.Heading).depth),
    ).not.toContain(6);
  });

  it('links only to what a browser may follow', () => {
    const page_ = pageOf(
      contractWith({
        support: [
          { channel: 'good', url: 'https://example.com/a_(b)' },
          {
            channel: 'bad](javascript:alert(1))',
            url: 'https://example.com/x)[y](javascript:alert(1)',
          },
        ],
      }),
    );
    const links = all(page_).filter(
      (token): token is Tokens.Link => token.type === 'link',
    );
    expect(
      links.map(({ href }) => href.split('/').slice(0, 3).join('/')),
    ).toEqual(['https://example.com', 'https://example.com']);
  });

  it('shows what is 90 levels deep', () => {
    expect(
      pageOf(deepContract())
        .split('\n')
        .filter(line => line.startsWith('| `top')),
    ).toHaveLength(91);
  });
});
