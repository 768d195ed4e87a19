import type { Entity } from '@backstage/catalog-model';
import type { DataContractEntity, DataProductEntity } from '../model';
import { catalogOf, component, contract, product } from './__fixtures__/mesh';
import { contractConsumers, portConsumers } from './portConsumers';

const customers = product('customers', {
  offers: [
    'profiles 2.1.0 -> profiles-v2',
    'profiles 1.4.0 -> profiles-v1',
    'journal 1.0.0',
    'secret 1.0.0 -> secret-v1',
  ],
});
const entities = catalogOf([
  customers,
  contract('profiles-v2'),
  contract('profiles-v1'),
  product('club', {
    reads: ['people 1.0.0 -> profiles-v2', 'old-people 1.0.0 -> profiles-v1'],
  }),
  component('mailer', ['api:default/profiles-v2']),
  product('hidden', { reads: ['people 1.0.0 -> profiles-v2'] }),
]);
const known = new Map<string, Entity | undefined>([
  ...entities,
  ['dataproduct:default/hidden', undefined],
  ['api:default/secret-v1', undefined],
]);

describe('who reads a port', () => {
  const ports = portConsumers({
    product: entities.get('dataproduct:default/customers') as DataProductEntity,
    entities: known,
  });

  it('is said for each major, with how we know, and without those that are hidden', () => {
    expect(
      ports.map(({ port, consumers }) => [
        `${port.name} ${port.version}`,
        consumers.map(({ title, evidence }) => [title, evidence]),
      ]),
    ).toEqual([
      [
        'profiles 2.1.0',
        [
          [
            'club',
            [
              {
                type: 'input-port',
                ports: [{ name: 'people', version: '1.0.0' }],
              },
            ],
          ],
          ['mailer', [{ type: 'consumes-api' }]],
        ],
      ],
      [
        'profiles 1.4.0',
        [
          [
            'club',
            [
              {
                type: 'input-port',
                ports: [{ name: 'old-people', version: '1.0.0' }],
              },
            ],
          ],
        ],
      ],
      ['journal 1.0.0', []],
      ['secret 1.0.0', []],
    ]);
  });

  it('cannot be said without a contract, nor with one that is hidden', () => {
    expect(ports.map(({ contract: { status } }) => status)).toEqual([
      'visible',
      'visible',
      'none',
      'not-visible',
    ]);
  });

  it('is the same seen from the contract', () => {
    expect(
      contractConsumers({
        contract: entities.get('api:default/profiles-v2') as DataContractEntity,
        entities: known,
      }),
    ).toEqual(ports[0].consumers);
  });
});
