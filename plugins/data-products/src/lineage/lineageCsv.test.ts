import { stringifyEntityRef } from '@backstage/catalog-model';
import { buildLineage } from '@data-mesh/backstage-plugin-data-products-common';
import {
  contract,
  product,
  service,
  stitch,
} from './__testUtils__/exampleMesh';
import { lineageCsv } from './lineageCsv';

describe('lineageCsv', () => {
  it('has a row for each way from one to another', () => {
    const entities = new Map(
      stitch([
        product('Hub', {
          offers: ['hub-v1'],
          dependsOn: ['resource:default/shop-db'],
        }),
        contract('hub-v1'),
        product('Reader', { reads: ['hub-v1'] }),
        service('Resource', 'shop-db'),
      ]).map(entity => [stringifyEntityRef(entity), entity]),
    );
    const graph = buildLineage({
      centre: entities.get('dataproduct:default/hub')!,
      entities,
      opened: new Map(),
    });

    expect(
      lineageCsv({
        graph,
        columns: ['From', 'To', 'Direction', 'Contract', 'Out', 'In', 'Circle'],
      }).split('\r\n'),
    ).toEqual([
      '"From","To","Direction","Contract","Out","In","Circle"',
      '"resource:default/shop-db","dataproduct:default/hub","upstream","","","","false"',
      '"dataproduct:default/hub","dataproduct:default/reader","downstream","api:default/hub-v1","hub 1.0.0","hub 1.0.0","false"',
      '',
    ]);
  });
});
