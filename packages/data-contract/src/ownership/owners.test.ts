import { defaultConventions } from '../conventions';
import { readDocuments } from '../reading';
import {
  describeWithStandards,
  officialExample,
} from '../__testUtils__/officialStandards';
import { contractOwners } from './contractOwners';
import { productOwners } from './productOwners';
import { OwnershipConfiguration } from './types';

const now = new Date('2026-09-08T12:00:00Z');

function ownersOf(
  text: string,
  configuration: OwnershipConfiguration = defaultConventions.ownership,
) {
  const [reading] = readDocuments({ text });
  switch (reading.kind) {
    case 'product':
      return productOwners({ product: reading.product, configuration, now });
    case 'contract':
      return contractOwners({ contract: reading.contract, configuration, now });
    default:
      throw new Error('not readable');
  }
}

function teamOf(...members: string[]) {
  return `kind: DataProduct\nteam: { members: [${members
    .map(member => `{ username: jane, ${member} }`)
    .join()}] }`;
}

describe('owners', () => {
  describeWithStandards('of the official examples', () => {
    it('are the team and its owner', () => {
      expect(
        ownersOf(officialExample('customer-data-product.odps.yaml')),
      ).toEqual({
        technical: [
          { source: 'team.name', text: 'Data Team', name: 'Data Team' },
        ],
        business: [
          {
            source: 'team.members[0]',
            text: 'john.doe@retailcorp.com',
            email: 'john.doe@retailcorp.com',
            name: 'John Doe',
          },
        ],
      });
      expect(
        ownersOf(officialExample('full-example.odcs.yaml')).business,
      ).toEqual([
        { source: 'team.members[2]', text: 'daustin', name: 'daustin' },
      ]);
    });
  });

  it('are read from custom properties before the team', () => {
    expect(
      ownersOf(`kind: DataProduct
customProperties:
  - { property: owner, value: group:Payments }
  - { property: BusinessOwner, value: [user:shop/Jane.Smith, "Jo Doe <jo@example.com>"] }
team:
  name: payments-team
  members: [{ username: jim@example.com, role: Owner }]
`),
    ).toEqual({
      technical: [
        {
          source: 'customProperties.owner',
          text: 'group:Payments',
          entityRef: 'group:default/payments',
        },
        { source: 'team.name', text: 'payments-team', name: 'payments-team' },
      ],
      business: [
        {
          source: 'customProperties.BusinessOwner[0]',
          text: 'user:shop/Jane.Smith',
          entityRef: 'user:shop/jane.smith',
        },
        {
          source: 'customProperties.BusinessOwner[1]',
          text: 'Jo Doe <jo@example.com>',
          name: 'Jo Doe',
          email: 'jo@example.com',
        },
        {
          source: 'team.members[0]',
          text: 'jim@example.com',
          email: 'jim@example.com',
        },
      ],
    });
  });

  it.each([
    ['whose role is owner, in any case', 'role: OWNER', 1],
    ['with another role', 'role: steward', 0],
    ['who left yesterday', 'role: owner, dateOut: 2026-09-07', 0],
    ['who leaves today', 'role: owner, dateOut: 2026-09-08', 1],
    ['who leaves some day', 'role: owner, dateOut: soon', 1],
    ['who joins tomorrow', 'role: owner, dateIn: 2026-09-09', 0],
  ])('count a member %s', (_, member, count) => {
    expect(ownersOf(teamOf(member)).business).toHaveLength(count);
  });

  it('are looked for where the configuration says', () => {
    expect(
      ownersOf(
        'kind: DataProduct\ncustomProperties: [{ property: sponsor, value: jane }]\nteam: [{ username: jo, role: lead }]',
        {
          businessOwnerProperties: ['sponsor'],
          technicalOwnerProperties: [],
          businessOwnerRoles: ['lead'],
        },
      ).business.map(({ text }) => text),
    ).toEqual(['jane', 'jo']);
  });

  it('are nobody where nobody is named', () => {
    expect(ownersOf('kind: DataContract\nteam: []')).toEqual({
      technical: [],
      business: [],
    });
  });

  it.each([
    [`group:${'a'.repeat(63)}`, true],
    [`group:${'a'.repeat(64)}`, false],
    [`user:${'n'.repeat(63)}/a_b.c--d`, true],
    [`user:${'n'.repeat(64)}/a`, false],
    ['user:a_b/c', false],
    ['user:a-/c', false],
    ['user:a-', false],
    ['system:a', false],
  ])('take %s for an entity ref: %s', (text, isEntityRef) => {
    const [owner] = ownersOf(
      `kind: DataProduct\ncustomProperties: [{ property: owner, value: "${text}" }]`,
    ).technical;
    expect(owner.entityRef !== undefined).toBe(isEntityRef);
  });
});
