import { RELATION_CONSUMES_API } from '@backstage/catalog-model';
import { screen } from '@testing-library/react';
import {
  exampleProduct,
  type ExampleVersion,
  renderCards,
} from '../../../__testUtils__';
import { contractEntity, exampleText } from '../../__testUtils__';
import { contractContent } from '../../extensions';

// 1.4.0 renames a column, 1.3.0 brought nothing but its number.
/** The text of the newest one. */
export const current = exampleText('sales/orders/order-events.odcs.yaml');
/** The text of the one before. */
export const before = current
  .replace("version: '1.4.0'", 'version: 1.3.0')
  .replace('name: postal_code', 'name: zip_code')
  .replace('Postal code', 'Zip code')
  .replace('value: 900', 'value: 800');
const first = before.replace('version: 1.3.0', 'version: 1.2.0 # as planned');
/** Three versions of one contract, the newest first. */
export const versions: ExampleVersion[] = [current, before, first].map(
  text => ({
    text,
  }),
);

/** A product that reads them. */
export const reader = exampleProduct({
  spec: {
    inputPorts: [
      { name: 'events', version: '1.2.0', contractId: 'order-events-v1' },
    ],
  },
  relations: [
    { type: RELATION_CONSUMES_API, targetRef: 'api:default/order-events-v1' },
    { type: 'ownedBy', targetRef: 'group:default/logistics-data' },
  ],
});
reader.metadata.name = 'parcels';
reader.metadata.title = 'Parcel Tracking';

/** The contract as the catalog has it. */
export const contract = contractEntity({
  name: 'order-events-v1',
  definition: current,
  relations: [
    { type: 'apiConsumedBy', targetRef: 'dataproduct:default/parcels' },
    { type: 'apiProvidedBy', targetRef: 'dataproduct:default/orders' },
  ],
});

/** Renders the changes of the contract. */
export function renderChanges(
  options: Partial<Parameters<typeof renderCards>[0]> & {
    versions?: ExampleVersion[];
  } = {},
) {
  return renderCards({
    entity: contract,
    cards: [contractContent],
    catalog: [reader],
    search: '?view=changes',
    versions,
    ...options,
  });
}

/** The card that compares two versions. */
export const comparison = () =>
  screen.findByRole('group', { name: 'Compare any two' });

/** So many columns: c0, c1 and so on. */
export function columns(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `c${index}`);
}

/** The text of a small version of the same contract. */
export function smallVersion(options: {
  version: string;
  columns: readonly string[];
}): string {
  return [
    'kind: DataContract',
    'apiVersion: v3.1.0',
    'id: order-events-v1',
    `version: ${options.version}`,
    'schema:',
    '  - name: orders',
    '    properties:',
    ...options.columns.map(
      column => `      - { name: ${column}, logicalType: string }`,
    ),
    '',
  ].join('\n');
}
