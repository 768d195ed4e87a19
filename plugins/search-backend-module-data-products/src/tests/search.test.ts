import type { LunrSearchEngine } from '@backstage/plugin-search-backend-node';
import {
  hitLocation,
  whyMatched,
} from '@data-mesh/backstage-plugin-data-products-common';
import {
  contractEntity,
  exampleCompany,
} from '../__testUtils__/exampleCompany';
import { type AnyDocument, indexCatalog } from '../__testUtils__/indexCatalog';

describe('the search of the example company', () => {
  let engine: LunrSearchEngine;

  beforeAll(async () => {
    engine = await indexCatalog(exampleCompany());
  });

  async function search(term: string) {
    const { results } = await engine.query({ term });
    return results.map(({ document, type }) => {
      const [match] = whyMatched({ document, term });
      const opensAt = hitLocation({ document, match });
      return { type, document: document as AnyDocument, match, opensAt };
    });
  }

  it.each([
    'postal code',
    'postal_code',
    'postalcode',
    "customers' postal codes",
  ])(
    'finds the postal code of customers by %p, and opens there',
    async term => {
      const hits = await search(term);
      const hit = hits.find(
        ({ document }) => document.name === 'customer-addresses-v1',
      );
      expect(hit).toMatchObject({
        type: 'data-contract',
        match: {
          where: 'property',
          text: 'customer_address.postal_code',
          businessName: 'Postal code',
        },
        opensAt:
          '/catalog/default/api/customer-addresses-v1/contract?element=customer_address.postal_code',
      });
      expect(hits.indexOf(hit!)).toBeLessThan(3);
    },
  );

  it('finds a product by its purpose, and opens its page', async () => {
    const hits = await search('members about to leave');
    expect(hits.find(({ type }) => type === 'data-product')).toMatchObject({
      match: { where: 'purpose' },
      opensAt: '/catalog/default/dataproduct/churn-early-warning',
    });
  });

  it('takes a sign that is no word for an empty question', async () => {
    const hits = await search('%');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ match }) => match === undefined)).toBe(true);
  });

  it('narrows to a kind, as the filter of the search page does', async () => {
    const { results } = await engine.query({
      term: 'customer',
      filters: { kind: 'DataProduct' },
    });
    expect(new Set(results.map(({ type }) => type))).toEqual(
      new Set(['data-product']),
    );
  });
});

describe('a column that stands in 5,000 contracts', () => {
  it('is 5,000 hits of contracts in pages', async () => {
    const engine = await indexCatalog(
      Array.from({ length: 5_000 }, (_, index) =>
        contractEntity({
          name: `contract-${index}`,
          definition: `kind: DataContract
schema: [{ name: t, properties: [{ name: postal_code }, { name: c${index} }] }]`,
        }),
      ),
    );

    const first = await engine.query({ term: 'postal code' });
    expect(first.numberOfResults).toBe(5_000);
    expect(first.results).toHaveLength(25);

    const second = await engine.query({
      term: 'postal code',
      pageCursor: first.nextPageCursor,
    });
    const locations = [...first.results, ...second.results].map(
      ({ document }) => document.location,
    );
    expect(new Set(locations).size).toBe(50);
  });
});
