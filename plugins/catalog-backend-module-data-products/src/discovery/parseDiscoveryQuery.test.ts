import { parseFacetsQuery, parsePageQuery } from './parseDiscoveryQuery';

describe('parsePageQuery', () => {
  it('takes what repeats, and makes references full', () => {
    expect(
      parsePageQuery({
        kind: 'product',
        text: '50 %',
        domain: 'Domain:Sales',
        owner: ['group:default/a', 'user:b/c'],
        tag: 'gold',
        personalData: ['no', 'unknown'],
        sort: 'domain',
        order: 'desc',
        limit: '100',
      }),
    ).toEqual({
      kind: 'product',
      text: '50 %',
      filter: {
        domain: ['domain:default/sales'],
        type: undefined,
        lifecycle: undefined,
        owner: ['group:default/a', 'user:b/c'],
        tag: ['gold'],
        personalData: ['no', 'unknown'],
      },
      sort: 'domain',
      order: 'desc',
      limit: 100,
    });
  });

  it.each([
    [{}, 'kind must be one of product, contract'],
    [{ kind: 'table' }, 'kind must be one of product, contract'],
    [
      { text: 'a'.repeat(10_000) },
      'text must have 200 characters at most; look for the few words that matter',
    ],
    [{ text: ['a', 'b'] }, 'text must be one text'],
    [
      { owner: 'shop team' },
      'owner must be a full reference such as group:default/shop-data, got "shop team"',
    ],
    [
      { domain: '' },
      'domain must not be empty; leave it out to allow every value',
    ],
    [{ domain: { a: 'b' } }, 'domain must be a text'],
    [{ tag: 'a\u0000' }, 'tag must have no control characters'],
    [{ tag: Array(21).fill('a') }, 'tag must have 20 values at most'],
    [{ personalData: 'maybe' }, 'personalData must be one of yes, no, unknown'],
    [
      { sort: 'age' },
      'sort must be one of relevance, title, domain, lifecycle, owner',
    ],
    [{ order: 'up' }, 'order must be one of asc, desc'],
    [{ limit: '0' }, 'limit must be a whole number from 1 to 100'],
    [{ limit: '1e2' }, 'limit must be a whole number from 1 to 100'],
    [{ limit: ['1', '2'] }, 'limit must be a whole number from 1 to 100'],
    [
      { colour: 'red' },
      'colour is no parameter of this; there are kind, text, domain, type, lifecycle, owner, tag, personalData, sort, order, limit, cursor',
    ],
  ])('refuses %p: %s', (query, message) => {
    const kind = Object.keys(query).length === 0 ? {} : { kind: 'product' };
    expect(() => parsePageQuery({ ...kind, ...query })).toThrow(message);
  });
});

describe('parseFacetsQuery', () => {
  it('knows no pages', () => {
    expect(() => parseFacetsQuery({ kind: 'product', limit: '1' })).toThrow(
      'limit is no parameter of this; there are kind, text, domain, type, lifecycle, owner, tag, personalData',
    );
  });
});
