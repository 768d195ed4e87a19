import type { Entity } from '@backstage/catalog-model';
import type { OwnerCandidate } from '@data-mesh/data-contract';
import { matchOwners } from './matchOwners';
import { PeopleDirectory } from './PeopleDirectory';

const people = new PeopleDirectory();
const add = (kind: string, name: string, profile: object) =>
  people.add({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: { profile } as Entity['spec'],
  });
add('User', 'ann', { displayName: 'Ann Lee', email: 'ann@shop.example' });
add('User', 'bo', { displayName: 'Bo Twin' });
add('User', 'bo2', { displayName: 'Bo Twin' });
add('Group', 'shopping', { displayName: 'Shop Team' });

const candidate = (fields: Partial<OwnerCandidate>): OwnerCandidate => ({
  source: 'team',
  text: fields.email ?? fields.name ?? '',
  ...fields,
});

describe('matchOwners', () => {
  it.each([
    [
      'by e-mail in any case',
      { email: 'ANN@shop.example' },
      'user:default/ann',
    ],
    ['by name', { name: 'ann lee' }, 'user:default/ann'],
    ['as a group', { name: 'Shop Team' }, 'group:default/shopping'],
    ['by its own reference', { entityRef: 'user:who' }, 'user:default/who'],
    ['never one of two namesakes', { name: 'Bo Twin' }, undefined],
    ['never a stranger', { email: 'x@y.example' }, undefined],
    ['never a broken reference', { entityRef: ':::' }, undefined],
  ])('finds a business owner %s', (_, fields, expected) => {
    const candidates = { business: [candidate(fields)], technical: [] };
    expect(matchOwners({ candidates, people }).business).toBe(expected);
  });

  it('takes the first business owner that the catalog knows', () => {
    const candidates = {
      business: [candidate({ name: 'Nobody' }), candidate({ name: 'Ann Lee' })],
      technical: [],
    };
    expect(matchOwners({ candidates, people }).business).toBe(
      'user:default/ann',
    );
  });

  it.each([
    ['by its title', { name: 'shop team' }, 'group:default/shopping'],
    [
      'by the name that it would have, when it is not there',
      { name: 'Data & Söhne' },
      'group:default/data-sohne',
    ],
  ])('finds the team that runs it %s', (_, fields, expected) => {
    const candidates = { business: [], technical: [candidate(fields)] };
    expect(matchOwners({ candidates, people }).technical).toBe(expected);
  });
});
