import { ConfigReader } from '@backstage/config';
import { readDomains } from './readDomains';

const read = (domains: unknown) =>
  readDomains(
    new ConfigReader({
      dataProducts: { domains: domains as never },
      catalog: { providers: { dataProducts: { company: { target: 'x' } } } },
    }),
  );

describe('dataProducts.domains', () => {
  it('is none where nothing is set', () => {
    expect(readDomains(new ConfigReader({}))).toEqual([]);
  });

  it('takes addresses, names of providers, and other sources', () => {
    expect(
      read({
        Sales: {
          sources: ['https://github.com/acme/sales-*', 'company', 'warehouse'],
          groups: ['sales-data', 'group:other/sales'],
        },
        'domain:data/logistics': { sources: ['configuration', '/srv/data'] },
      }),
    ).toEqual([
      {
        ref: 'domain:default/sales',
        addresses: ['https://github.com/acme/sales-*'],
        sources: ['data-products:company', 'warehouse'],
        groups: ['group:default/sales-data', 'group:other/sales'],
      },
      {
        ref: 'domain:data/logistics',
        addresses: ['/srv/data'],
        sources: ['configuration'],
        groups: [],
      },
    ]);
  });

  it.each([
    [['sales'], /dataProducts\.domains must have a key for each domain/],
    [
      { 'group:default/sales': { sources: ['company'] } },
      /name or the reference of a domain/,
    ],
    [{ sales: {} }, /dataProducts\.domains\.sales\.sources must be a list/],
    [
      { sales: { sources: [] } },
      /dataProducts\.domains\.sales\.sources must name at least one/,
    ],
    [
      { sales: { sources: ['https://github.com/*'] } },
      /sources\[0\] must be an address/,
    ],
    [
      { sales: { sources: ['company'], groups: ['user:default/mei'] } },
      /groups\[0\] must be the reference of a group/,
    ],
    [
      { sales: { sources: ['company'], owners: [] } },
      /sales\.owners is no setting of a domain/,
    ],
    [
      {
        sales: { sources: ['company'] },
        'domain:default/sales': { sources: ['company'] },
      },
      /domain:default\/sales has another key, too/,
    ],
  ])('refuses %j with its place and a remedy', (domains, message) => {
    expect(() => read(domains)).toThrow(message);
  });
});
