import type { Entity } from '@backstage/catalog-model';
import { claimsOf } from './claimsOf';

const domains = [
  {
    ref: 'domain:default/sales',
    groups: new Set(['group:default/sales-data']),
  },
  { ref: 'domain:other/sales', groups: new Set<string>() },
];
const sales = { as: 'domain', ref: 'domain:default/sales' };
const team = { as: 'owner', ref: 'group:default/sales-data' };

function claims(spec: object, namespace?: string) {
  const entity = {
    apiVersion: 'data-mesh.dev/v1alpha1',
    kind: 'DataProduct',
    metadata: { name: 'orders', namespace },
    spec,
  } as Entity;
  return claimsOf({ entity, domains }).map(({ as, ref }) => ({ as, ref }));
}

describe('what an entity claims', () => {
  it.each<[object, object[]]>([
    [{ domain: 'sales' }, [sales]],
    [{ domain: 'Sales' }, [sales]],
    [{ domain: 'default/SALES' }, [sales]],
    [{ domain: 'Domain:Default/Sales' }, [sales]],
    [{ domain: ['own', 'sales'] }, [sales]],
    [{ owner: 'sales-data' }, [team]],
    [{ owner: 'Group:sales-data' }, [team]],
    [{ businessOwner: 'group:sales-data' }, [{ ...team, as: 'businessOwner' }]],
    [{ domain: 'sales', owner: 'group:default/sales-data' }, [sales, team]],
    [{ domain: 'salesforce', owner: 'own' }, []],
    // A person of that name is no group.
    [{ owner: 'user:sales-data', businessOwner: 'sales-data' }, []],
    [{ domain: 'group:default/sales' }, []],
    [{ domain: 7, owner: null, businessOwner: 'a:b:c' }, []],
    [{}, []],
  ])('%j is %j', (spec, expected) => {
    expect(claims(spec)).toEqual(expected);
  });

  it('is read in the namespace of the entity, as the catalog does', () => {
    expect(claims({ domain: 'sales', owner: 'sales-data' }, 'other')).toEqual([
      { as: 'domain', ref: 'domain:other/sales' },
    ]);
  });
});
