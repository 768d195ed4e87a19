import type { Entity } from '@backstage/catalog-model';
import { countGaps, hasNoGaps } from './countGaps';
import type { OwnerFacts } from './types';

const entity = (kind: string, name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
});
const facts: OwnerFacts = {
  entities: new Map([
    ['group:default/sales-data', entity('Group', 'sales-data')],
    ['group:default/commerce', entity('Group', 'commerce')],
    ['group:default/partner-channel', entity('Group', 'partner-channel')],
    ['user:default/elif', entity('User', 'elif')],
  ]),
  members: new Map([['group:default/sales-data', 4]]),
  parents: new Set(['group:default/commerce']),
};
const none = { nobody: 0, notInCatalog: 0, emptyGroup: 0 };

describe('how many products lack an owner', () => {
  it.each([
    ['none where people own them', { sales: 3 }, none],
    ['those without any', { sales: 1 }, { ...none, nobody: 2 }],
    [
      'those of a group that is gone',
      { sales: 1, gone: 2 },
      { ...none, notInCatalog: 2 },
    ],
    [
      'those of a group without people',
      { sales: 2, partner: 1 },
      { ...none, emptyGroup: 1 },
    ],
    ['none of a group that has groups below it', { commerce: 3 }, none],
  ])('%s', (_, owned: Record<string, number>, expected) => {
    const refs: Record<string, string> = {
      sales: 'group:default/sales-data',
      gone: 'group:default/web-analytics',
      partner: 'group:default/partner-channel',
      commerce: 'group:default/commerce',
    };
    const technical = new Map(
      Object.entries(owned).map(([name, count]) => [refs[name], count]),
    );
    const business = new Map([['user:default/elif', 3]]);
    const gaps = countGaps({ total: 3, technical, business, facts });

    expect(gaps).toEqual({ technical: expected, business: none });
    expect(hasNoGaps(gaps)).toBe(expected === none);
  });

  it('does not repeat at each product that the group of the page is empty', () => {
    const self = 'group:default/partner-channel';
    const gaps = countGaps({
      total: 2,
      technical: new Map([[self, 2]]),
      business: new Map([['user:default/elif', 2]]),
      facts,
      self,
    });

    expect(hasNoGaps(gaps)).toBe(true);
  });
});
