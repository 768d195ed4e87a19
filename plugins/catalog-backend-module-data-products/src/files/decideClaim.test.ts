import { decideClaim } from './decideClaim';
import type { Claim } from './FileStore';

const base: Claim = {
  entityRef: 'api:default/orders',
  place: 'file:/a.yaml',
  version: '1.0.0',
  lifecycle: 'active',
  standard: true,
  readAt: '2026-03-01T10:00:00.000Z',
};
const other = { ...base, place: 'file:/b.yaml' };
const validSince = '2026-03-01T09:00:00.000Z';
const stale = '2026-03-01T08:00:00.000Z';

describe('decideClaim', () => {
  it('shows a file that is alone, however long ago it was met', () => {
    const claims: [Claim] = [{ ...base, readAt: stale }];
    expect(decideClaim({ claims, validSince })).toEqual({
      winner: base.place,
      losers: [],
      gone: [],
    });
  });

  it('shows the better document, and says why not the other', () => {
    const claims: [Claim, Claim] = [base, { ...other, version: '2.0.0' }];
    expect(decideClaim({ claims, validSince })).toEqual({
      winner: other.place,
      losers: [
        { place: base.place, because: expect.stringContaining('2.0.0') },
      ],
      gone: [],
    });
  });

  it('forgets claims of files that nobody has met for long', () => {
    const gone = { ...other, version: '9.0.0', readAt: stale };
    expect(decideClaim({ claims: [base, gone], validSince })).toEqual({
      winner: base.place,
      losers: [],
      gone: [other.place],
    });
  });

  it('shows a standard document before one that is written as an entity', () => {
    const native = { ...other, version: '9.0.0', standard: false };
    const decision = decideClaim({ claims: [native, base], validSince });
    expect(decision.winner).toBe(base.place);
    expect(decision.losers[0].because).toContain('written as an entity');
  });
});
