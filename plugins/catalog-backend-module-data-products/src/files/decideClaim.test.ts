import { decideClaim } from './decideClaim';
import type { Claim } from './FileStore';

const base: Claim = {
  entityRef: 'api:default/orders',
  place: 'file:/a.yaml',
  version: '1.0.0',
  lifecycle: 'active',
  standard: true,
  holds: false,
  readAt: '2026-03-01T10:00:00.000Z',
};
const validSince = '2026-03-01T09:00:00.000Z';
const stale = '2026-03-01T08:00:00.000Z';

const decide = (claims: Claim[], more: { holderIsAlive?: boolean } = {}) =>
  decideClaim({
    place: base.place,
    claims,
    validSince,
    holderIsAlive: true,
    ...more,
  });

describe('decideClaim', () => {
  it('gives an entity that nobody holds to the file that is read', () => {
    expect(decide([base])).toEqual({
      emit: true,
      take: { from: undefined },
      winner: base.place,
      losers: [],
      gone: [],
    });
  });

  it('leaves an entity with its holder, and shows the better document all the same', () => {
    const better = { ...base, version: '2.0.0' };
    const holder = { ...base, place: 'file:/b.yaml', holds: true };
    expect(decide([better, holder])).toEqual({
      emit: false,
      take: undefined,
      winner: base.place,
      losers: [{ place: 'file:/b.yaml', because: expect.any(String) }],
      gone: [],
    });
  });

  it('takes an entity from a holder whose file is gone', () => {
    const holder = { ...base, place: 'file:/b.yaml', holds: true };
    expect(decide([base, holder], { holderIsAlive: false })).toMatchObject({
      emit: true,
      take: { from: 'file:/b.yaml' },
      losers: [],
    });
  });

  it('forgets claims of files that nobody has read for long', () => {
    const gone = {
      ...base,
      place: 'file:/b.yaml',
      version: '9.0.0',
      readAt: stale,
    };
    expect(decide([{ ...base, holds: true }, gone])).toMatchObject({
      winner: base.place,
      losers: [],
      gone: ['file:/b.yaml'],
    });
  });

  it('shows a native entity from its own location only', () => {
    const native = {
      ...base,
      place: 'file:/b.yaml',
      version: '9.0.0',
      standard: false,
    };
    const decision = decide([{ ...base, holds: true }, native]);
    expect(decision.winner).toBe(base.place);
    expect(decision.losers[0].because).toContain('written as an entity');
  });
});
