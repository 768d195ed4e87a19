import { type SeenEntity, presentLife } from './presentLife';

const entityRef = 'api:default/orders';
const kept = {
  uid: 'one',
  place: 'url:https://git/team/a.yaml',
  origin: 'url:https://git/team/all.yaml',
};
const held = { uid: 'one', sources: ['company', 'team'] };
const lifeOf = (seen: Omit<SeenEntity, 'entityRef'>, more = {}) =>
  presentLife({
    seen: { entityRef, ...seen },
    kept,
    held,
    documentSources: ['team'],
    ...more,
  });
const passing = { ...kept, uid: undefined, broughtFrom: kept.place };

describe('The present life of a contract', () => {
  it('is that of the sources that hold it and bring its document', () => {
    expect(lifeOf(passing)).toEqual({
      uid: 'one',
      sources: ['team'],
      documentSources: ['team'],
    });
    expect(lifeOf(kept)?.sources).toEqual(['team']);
  });

  it.each([
    ['is gone', passing, { kept: undefined }],
    ['is gone meanwhile', passing, { held: undefined }],
    [
      'is made anew between two questions',
      passing,
      { held: { ...held, uid: 'two' } },
    ],
    ['was made anew since it was shown', { ...kept, uid: 'zero' }, {}],
    [
      'came from another source when it was shown',
      { ...kept, origin: 'url:x' },
      {},
    ],
    [
      'is from another file than when its turn began',
      { ...passing, broughtFrom: 'url:x' },
      {},
    ],
    [
      'has another origin than when its turn began',
      { ...passing, origin: undefined },
      {},
    ],
  ])('is not known where the entity %s', (_, seen, more) => {
    expect(lifeOf(seen, more)).toBeUndefined();
  });

  it.each([[['newcomer']], [[]]])(
    'has no part in a document that is from %j',
    documentSources => {
      expect(lifeOf(passing, { documentSources })).toEqual({
        uid: 'one',
        sources: [],
        documentSources,
      });
    },
  );
});
