import fc from 'fast-check';
import { rankClaims } from './rankClaims';
import { DocumentClaim } from './types';
import { compareVersions } from './versions';

function places(claims: DocumentClaim[]): string[] {
  return rankClaims({ claims }).map(({ claim }) => claim.place);
}

describe('rankClaims', () => {
  it('prefers the active document, then the highest version, then the first place', () => {
    expect(
      rankClaims({
        claims: [
          { place: 'e', lifecycle: 'draft', version: '9.0.0' },
          { place: 'd', lifecycle: 'active', version: '1.2.0' },
          { place: 'b', lifecycle: 'active', version: '1.10.0' },
          { place: 'a', version: '10.0.0' },
          { place: 'c', lifecycle: 'active', version: 'v1.10' },
        ],
      }).map(({ claim, rank, reason }) => [rank, claim.place, reason]),
    ).toEqual([
      [1, 'b', undefined],
      [
        2,
        'c',
        'Lifecycle and version are the same, and b comes before c in the alphabet.',
      ],
      [3, 'd', 'The first one has version 1.10.0, higher than 1.2.0.'],
      [4, 'a', 'The first one is active, this one is of unknown lifecycle.'],
      [5, 'e', 'The first one is active, this one is draft.'],
    ]);
  });

  it('keeps the order of claims that are equal in everything', () => {
    expect(
      rankClaims({ claims: [{ place: 'a' }, { place: 'a' }] })[1].reason,
    ).toBe(
      'Lifecycle, version and place are the same; the first one came first.',
    );
    expect(rankClaims({ claims: [] })).toEqual([]);
  });

  it('does not depend on the order of the claims', () => {
    const claim = fc.record({
      lifecycle: fc.constantFrom(
        'active' as const,
        'draft' as const,
        undefined,
      ),
      version: fc.constantFrom(
        '1.0.0',
        '1.0',
        '2',
        '1.0.0-rc.1',
        'x9',
        'x10',
        undefined,
      ),
      place: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(claim, { selector: ({ place }) => place }),
        claims => {
          expect(places([...claims].reverse())).toEqual(places(claims));
        },
      ),
    );
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.10.0', '1.9.9'],
    ['v2', '1.99.99'],
    ['1.0.0', '1.0.0-rc.1'],
    ['1.0.0-rc.10', '1.0.0-rc.9'],
    ['1.0.0-rc.1.1', '1.0.0-rc.1'],
    ['1.0.0-beta', '1.0.0-2'],
    ['99999999999999999999.0.0', '99999999999999999998.0.0'],
    ['0.0.1', 'release 10'],
    ['release 10', 'release 9'],
    ['2026-09-10', '2026-09-08'],
    ['1.2.3.4', undefined],
  ])('ranks %s above %s', (left, right) => {
    expect(compareVersions({ left, right })).toBeGreaterThan(0);
    expect(compareVersions({ left: right, right: left })).toBeLessThan(0);
  });

  it.each([
    ['1.0.0', 'v1.0'],
    ['1.0.0+build.1', '1.0.0+build.2'],
    ['', undefined],
  ])('ranks %s and %s alike', (left, right) => {
    expect(compareVersions({ left, right })).toBe(0);
  });
});
