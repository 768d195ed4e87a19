import type { CatalogChange } from '@data-mesh/backstage-plugin-data-products-common';
import { changesOf, type KnownEntity } from './changesOf';

const entityRef = 'api:default/orders';
const known: KnownEntity = {
  entityRef,
  kind: 'contract',
  uid: 'one',
  hash: 'a',
};
const told: CatalogChange = { ...known, gone: false };
const shown = (uid = 'one') => ({
  type: 'shown',
  entityRef,
  kind: 'contract',
  uid,
});
const gone = (uid = 'one') => ({ ...shown(uid), type: 'gone' });

describe('What happened to an entity', () => {
  it.each<[string, KnownEntity | undefined, CatalogChange, object[]]>([
    ['it is new', undefined, told, [shown()]],
    ['it is otherwise', known, { ...told, hash: 'b' }, [shown()]],
    ['nothing, told again', known, told, []],
    ['it is gone', known, { ...told, gone: true }, [gone()]],
    ['nothing, it was never heard of', undefined, { ...told, gone: true }, []],
    [
      'it is gone and another one has its name',
      known,
      { ...told, uid: 'two' },
      [gone(), shown('two')],
    ],
    [
      'it is gone, as is the one that came after',
      known,
      { ...told, uid: 'two', gone: true },
      [gone()],
    ],
  ])('is that %s', (_, before, page, expected) => {
    const entities = new Map(before ? [[entityRef, before]] : []);
    expect(changesOf({ told: [page], known: entities })).toEqual(expected);
  });
});
