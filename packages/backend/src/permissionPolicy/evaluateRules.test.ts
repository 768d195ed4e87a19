import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { evaluateRules } from './evaluateRules';
import { otherwise, portalRules } from './rules';

const operators = ['group:default/data-platform'];
const people = {
  'a member of a team': {
    ownershipEntityRefs: ['user:default/jonas', 'group:default/orders'],
  },
  'an operator': {
    ownershipEntityRefs: ['user:default/sam', 'group:default/data-platform'],
  },
  'somebody in no group': { ownershipEntityRefs: ['user:default/new-hire'] },
  'a visitor who is not signed in': undefined,
};
type Who = keyof typeof people;

const readFiles = createPermission({
  name: 'data-products.files.read',
  attributes: { action: 'read' },
});
const handOver = createPermission({
  name: 'data-products.files.hand-over',
  attributes: { action: 'update' },
});
const confirmClaims = createPermission({
  name: 'data-products.domains.confirm',
  attributes: { action: 'update' },
});
const confirmRemovals = createPermission({
  name: 'data-products.removals.confirm',
  attributes: { action: 'delete' },
});
const readSomethingNew = createPermission({
  name: 'new-plugin.thing.read',
  attributes: { action: 'read' },
});
const changeSomethingNew = createPermission({
  name: 'new-plugin.thing.update',
  attributes: { action: 'update' },
});
const useSomethingNew = createPermission({
  name: 'new-plugin.thing.use',
  attributes: {},
});

const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;

describe('the policy of the portal', () => {
  it.each([
    [catalogEntityReadPermission, 'a member of a team', ALLOW],
    [catalogEntityReadPermission, 'somebody in no group', ALLOW],
    [catalogEntityReadPermission, 'a visitor who is not signed in', DENY],
    [catalogLocationCreatePermission, 'somebody in no group', ALLOW],
    [catalogLocationDeletePermission, 'a member of a team', DENY],
    [catalogLocationDeletePermission, 'an operator', ALLOW],
    [catalogEntityDeletePermission, 'a member of a team', CONDITIONAL],
    [catalogEntityDeletePermission, 'an operator', ALLOW],
    [catalogEntityDeletePermission, 'a visitor who is not signed in', DENY],
    [catalogEntityRefreshPermission, 'a member of a team', CONDITIONAL],
    [readFiles, 'a member of a team', ALLOW],
    [readFiles, 'somebody in no group', DENY],
    [handOver, 'a member of a team', ALLOW],
    [handOver, 'an operator', ALLOW],
    [handOver, 'somebody in no group', DENY],
    [confirmClaims, 'a member of a team', ALLOW],
    [confirmClaims, 'somebody in no group', DENY],
    [confirmRemovals, 'a member of a team', DENY],
    [confirmRemovals, 'an operator', ALLOW],
    [readSomethingNew, 'somebody in no group', ALLOW],
    [changeSomethingNew, 'a member of a team', DENY],
    [changeSomethingNew, 'an operator', ALLOW],
    [useSomethingNew, 'a member of a team', DENY],
    [useSomethingNew, 'an operator', ALLOW],
  ] as const)('answers $name for %2$s', (permission, who: Who, result) => {
    const decision = evaluateRules({
      rules: portalRules,
      operators,
      permission,
      person: people[who],
    });
    expect(decision.result).toBe(result);
  });

  it('lets owners delete exactly the entities that they or their groups own', () => {
    const decision = evaluateRules({
      rules: portalRules,
      operators,
      permission: catalogEntityDeletePermission,
      person: people['a member of a team'],
    });
    expect(decision).toEqual({
      result: CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: {
          claims: ['user:default/jonas', 'group:default/orders'],
        },
      },
    });
  });

  it('speaks of every permission of the catalog', () => {
    const named = portalRules.flatMap(({ permissions }) =>
      typeof permissions === 'function' ? [] : permissions,
    );
    const changing = catalogPermissions.filter(
      ({ attributes }) => attributes.action !== 'read',
    );
    for (const { name } of changing) expect(named).toContain(name);
  });

  it('has one row for each permission, and the rows for the rest at the end', () => {
    const named = portalRules.flatMap(({ permissions }) =>
      typeof permissions === 'function' ? [] : permissions,
    );
    expect(new Set(named).size).toBe(named.length);
    expect(portalRules.slice(-otherwise.length)).toEqual(otherwise);
  });

  it('joins the conditions of several audiences', () => {
    const condition = (rule: string) => ({
      result: CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: { rule, resourceType: 'catalog-entity' },
    });
    const decision = evaluateRules({
      rules: [
        {
          permissions: ['catalog.entity.delete'],
          may: [
            () => condition('A'),
            () => ({ result: DENY }),
            () => condition('B'),
          ],
          reason: 'for this test',
        },
      ],
      operators,
      permission: catalogEntityDeletePermission,
      person: people['a member of a team'],
    });
    expect(decision).toMatchObject({
      conditions: { anyOf: [{ rule: 'A' }, { rule: 'B' }] },
    });
  });
});
