import { componentName } from '../company/componentDocument.mjs';
import { BIG, contractId } from '../company/names.mjs';
import { COMMON_COLUMN } from '../company/words.mjs';

const query = values => new URLSearchParams(values).toString();
const discovery = values =>
  `/data-products/discovery?${query({
    kind: 'product',
    limit: '20',
    ...values,
  })}`;
const entities = values =>
  `/entities/by-query?${query({
    limit: '20',
    orderField: 'metadata.name,asc',
    filter: 'kind=component',
    ...values,
  })}`;
const facets = (facet, filter) =>
  `/entity-facets?${query({ facet, ...(filter && { filter }) })}`;

/** What the discovery page asks for, by question. */
export const OUR_REQUESTS = {
  firstPage: [discovery({ sort: 'title' })],
  facets: ['/data-products/discovery/facets?kind=product'],
  text: [discovery({ text: 'wholesale invoices' })],
  filtered: [
    discovery({ domain: 'domain:default/sales', lifecycle: 'active' }),
  ],
  commonColumn: [discovery({ kind: 'contract', text: COMMON_COLUMN.name })],
  entity: [`/entities/by-name/api/default/${contractId({ index: BIG })}`],
};

/** What the stock catalog page asks for where it shows the same. */
export const STOCK_REQUESTS = {
  firstPage: [entities({ totalItems: 'exclude' }), entities({ limit: '0' })],
  facets: [
    ...['relations.ownedBy', 'kind', 'spec.lifecycle'].map(name =>
      facets(name),
    ),
    ...['metadata.tags', 'metadata.namespace'].map(name => facets(name)),
    ...['spec.type', 'spec.lifecycle'].map(name =>
      facets(name, 'kind=component'),
    ),
    ...['metadata.tags', 'metadata.namespace'].map(name =>
      facets(name, 'kind=component'),
    ),
  ],
  text: [
    entities({
      fullTextFilterTerm: 'wholesale',
      fullTextFilterFields: 'metadata.name,metadata.title',
    }),
  ],
  filtered: [
    entities({
      filter:
        'kind=component,spec.lifecycle=production,relations.partOf=system:default/sales',
    }),
  ],
  // A text that about as many entities have.
  commonColumn: [
    entities({
      fullTextFilterTerm: 'service',
      fullTextFilterFields: 'metadata.name,metadata.title,spec.type',
    }),
  ],
  entity: [`/entities/by-name/component/default/${componentName(BIG)}`],
};
