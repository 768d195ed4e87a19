import { comparedProducts } from './__testUtils__/compared';
import { product } from './__testUtils__/documents';
import { Comparison } from './types';

/** The differences as lines: impact, rule, path and what they are about. */
function lines({ differences }: Comparison): string[] {
  return differences.map(({ impact, rule, path, subject }) =>
    [impact, rule, path, subject].filter(Boolean).join(' '),
  );
}

const first = { name: 'orders', version: '1.0.0', contractId: 'orders-v1' };
const second = { name: 'orders', version: '2.0.0', contractId: 'orders-v2' };

describe('compareProducts', () => {
  it('takes a second major beside the first for something new', () => {
    const comparison = comparedProducts({
      older: product({ outputPorts: [first] }),
      newer: product({ version: '1.1.0', outputPorts: [second, first] }),
    });
    expect(lines(comparison)).toEqual([
      'safe output-port-added outputPorts[0] orders',
    ]);
    expect(comparison.version.sufficient).toBe(true);
  });

  it('takes a second major in the place of the first for a broken promise', () => {
    const comparison = comparedProducts({
      older: product({ outputPorts: [first] }),
      newer: product({ version: '2.0.0', outputPorts: [second] }),
    });
    expect(lines(comparison)).toEqual([
      'breaking output-port-major-version-raised outputPorts[0].version orders',
      'breaking output-port-contract-changed outputPorts[0].contractId orders',
    ]);
    expect(comparison.version.sufficient).toBe(true);
  });

  it.each([
    [undefined, '1.0.0', 'output-port-version-raised'],
    ['1.0.0', undefined, 'output-port-version-lowered'],
    ['1.0.0', 'v1', 'said-differently'],
    ['1.0.0', '1.0.1', 'output-port-version-raised'],
    ['1.0.0', 'newest', 'output-port-major-version-raised'],
  ])('judges a port that goes from version %s to %s', (before, after, rule) => {
    const { differences } = comparedProducts({
      older: product({ outputPorts: [{ name: 'orders', version: before }] }),
      newer: product({ outputPorts: [{ name: 'orders', version: after }] }),
    });
    expect(differences.map(difference => difference.rule)).toEqual([rule]);
  });

  it('tells of a deprecation once, whether status or flag says it', () => {
    expect(
      lines(
        comparedProducts({
          older: product(),
          newer: product({ status: undefined, deprecated: true }),
        }),
      ),
    ).toEqual([
      'risky deprecated-without-end-date deprecated',
      'safe said-differently status',
    ]);
    expect(
      lines(
        comparedProducts({
          older: product({ status: undefined }),
          newer: product({ status: undefined, deprecated: true }),
        }),
      ),
    ).toEqual(['risky deprecated-without-end-date deprecated']);
  });

  it('knows a new owner wherever it is written', () => {
    const owned = (name: string) =>
      product({
        team: { name, members: [{ username: name, role: 'Owner' }] },
        customProperties: [{ property: 'businessOwner', value: name }],
      });
    const { differences } = comparedProducts({
      older: owned('ana'),
      newer: owned('ben'),
    });
    expect(differences.map(({ rule, path }) => [rule, path])).toEqual([
      ['owner-changed', 'team.name'],
      ['owner-changed', 'team.members[0]'],
      ['owner-changed', 'team.members[0]'],
      ['owner-changed', 'customProperties[0].value'],
    ]);
  });
});
