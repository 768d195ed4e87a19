import { REGISTERED, STANDING } from '../standing/Source';
import { type ClaimOfSources, decideClaim } from './decideClaim';

const base: ClaimOfSources = {
  entityRef: 'api:default/orders',
  place: 'file:/a.yaml',
  version: '1.0.0',
  lifecycle: 'active',
  standard: true,
  readAt: '2026-03-01T10:00:00.000Z',
  sources: [{ id: 'configuration', standing: STANDING }],
};
const other = { ...base, place: 'file:/b.yaml' };
const validSince = '2026-03-01T09:00:00.000Z';
const stale = '2026-03-01T08:00:00.000Z';

describe('decideClaim', () => {
  it('shows a file that is alone, however long ago it was met', () => {
    const claims: [ClaimOfSources] = [{ ...base, readAt: stale }];
    expect(decideClaim({ claims, validSince })).toEqual({
      winner: base.place,
      source: 'configuration',
      losers: [],
      gone: [],
    });
  });

  it('shows the better document, and says why not the other', () => {
    const claims: [ClaimOfSources, ClaimOfSources] = [
      base,
      { ...other, version: '2.0.0' },
    ];
    expect(decideClaim({ claims, validSince })).toEqual({
      winner: other.place,
      source: 'configuration',
      losers: [
        {
          place: base.place,
          rule: 'document',
          because: expect.stringContaining('2.0.0'),
        },
      ],
      gone: [],
    });
  });

  it('forgets claims of files that nobody has met for long', () => {
    const gone = { ...other, version: '9.0.0', readAt: stale };
    expect(decideClaim({ claims: [base, gone], validSince })).toEqual({
      winner: base.place,
      source: 'configuration',
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

describe('decideClaim among sources', () => {
  const registered = (name: string) => ({
    id: `location url:https://${name}`,
    standing: REGISTERED,
  });
  const provider = (name: string) => ({
    id: `data-products:${name}`,
    standing: STANDING,
  });
  const owner: ClaimOfSources = {
    ...base,
    sources: [provider('company')],
    claimedAt: '2026-03-01T09:30:00.000Z',
  };
  const loud: ClaimOfSources = {
    ...other,
    place: 'url:https://git.example/mallory.odcs.yaml',
    version: '99.0.0',
    sources: [registered('mallory')],
    claimedAt: '2026-03-01T09:40:00.000Z',
  };
  const byMallory = registered('mallory').id;

  it.each<
    [
      string,
      Partial<Parameters<typeof decideClaim>[0]>,
      string,
      string | undefined,
    ]
  >([
    [
      'what a provider brings stands above what anybody registered, whatever that says of itself',
      { claims: [{ ...owner, version: '0.0.1', lifecycle: 'draft' }, loud] },
      owner.place,
      'standing',
    ],
    [
      'that also where the other one came first and holds it',
      {
        claims: [owner, { ...loud, claimedAt: '2026-01-01T00:00:00.000Z' }],
        holder: { source: byMallory, place: loud.place, decided: false },
      },
      owner.place,
      'standing',
    ],
    [
      'of two that somebody registered, the one stays that came first',
      { claims: [{ ...owner, sources: [registered('owner')] }, loud] },
      owner.place,
      'holder',
    ],
    [
      'the holder stays, though its file came later than the other one',
      {
        claims: [
          {
            ...owner,
            sources: [registered('owner')],
            claimedAt: '2026-03-01T09:59:00.000Z',
          },
          loud,
        ],
        holder: {
          source: registered('owner').id,
          place: 'url:https://old',
          decided: false,
        },
      },
      owner.place,
      'holder',
    ],
    [
      'of two providers, the holder stays',
      {
        claims: [owner, { ...loud, sources: [provider('other')] }],
        holder: {
          source: provider('company').id,
          place: owner.place,
          decided: false,
        },
      },
      owner.place,
      'holder',
    ],
    [
      'of two that the operator set up, the one takes over that can be read',
      {
        claims: [
          { ...owner, sources: [{ id: 'configuration', standing: STANDING }] },
          { ...loud, sources: [provider('gone')], isFailing: true },
        ],
        holder: {
          source: provider('gone').id,
          place: loud.place,
          decided: false,
        },
      },
      owner.place,
      'holder',
    ],
    [
      'what somebody registered stays theirs while its host fails',
      {
        claims: [
          { ...owner, sources: [registered('owner')], isFailing: true },
          loud,
        ],
      },
      owner.place,
      'holder',
    ],
    [
      'what nobody is known to bring stands lowest',
      {
        claims: [
          { ...owner, sources: [registered('owner')] },
          { ...loud, sources: [], claimedAt: undefined },
        ],
      },
      owner.place,
      'holder',
    ],
    [
      'of files that are read for the first time, and of which nobody knows yet who brings them, the document decides',
      {
        claims: [
          { ...owner, sources: [] },
          { ...loud, sources: [], claimedAt: '2026-01-01T00:00:00.000Z' },
        ],
      },
      loud.place,
      'document',
    ],
    [
      'a source that was accepted stands above all',
      {
        claims: [owner, loud],
        holder: { source: byMallory, place: loud.place, decided: true },
      },
      loud.place,
      'accepted',
    ],
    [
      'what was shown when standing came to count stays shown',
      {
        claims: [owner, loud],
        holder: { place: loud.place, decided: true },
      },
      loud.place,
      'accepted',
    ],
    [
      'a file that several bring has the highest of their standings',
      {
        claims: [{ ...owner, sources: [registered('a'), provider('b')] }, loud],
      },
      owner.place,
      'standing',
    ],
    [
      'within what the operator counts as one source, version and status decide',
      { claims: [owner, loud], groupOf: () => 'together 0' },
      loud.place,
      'document',
    ],
  ])('%s', (_, options, winner, rule) => {
    const decision = decideClaim({
      claims: [owner, loud],
      validSince,
      ...options,
    });
    expect(decision.winner).toBe(winner);
    expect(decision.losers.map(loser => loser.rule)).toEqual([rule]);
  });

  it('keeps an id for the source of the product that names it', () => {
    const reservedFor = [provider('company').id];
    expect(decideClaim({ claims: [loud], validSince, reservedFor })).toEqual({
      losers: [
        {
          place: loud.place,
          rule: 'reserved',
          because: expect.stringContaining('output port'),
        },
      ],
      gone: [],
    });
    const accepted = { source: byMallory, place: loud.place, decided: true };
    expect(
      decideClaim({ claims: [loud], validSince, reservedFor, holder: accepted })
        .winner,
    ).toBe(loud.place);
    expect(
      decideClaim({ claims: [loud, owner], validSince, reservedFor }).winner,
    ).toBe(owner.place);
  });

  it('passes on to the next source when the holder is gone', () => {
    const gone = { ...owner, readAt: stale };
    expect(decideClaim({ claims: [gone, loud], validSince })).toMatchObject({
      winner: loud.place,
      source: byMallory,
      gone: [owner.place],
    });
  });
});
