import { isAddress, matchesAddress } from './matchesAddress';

const sales = 'https://github.com/acme/sales-*';

describe('where the documents of a domain come from', () => {
  it.each([
    [sales, 'url:https://github.com/acme/sales-orders/blob/main/a.odps.yaml'],
    [sales, 'url:https://github.com/acme/sales-/tree/main/deep/er/a.yaml'],
    [sales, 'url:https://GitHub.com/acme/sales-orders/blob/main/a.yaml?x=1#L2'],
    [`${sales}/`, 'url:https://github.com/acme/sales-orders/blob/main/a.yaml'],
    [
      `${sales}/tree/main`,
      'url:https://github.com/acme/sales-orders/blob/main/a.yaml',
    ],
    [
      'https://gitlab.com/acme/data/sales/-/tree/main',
      'url:https://gitlab.com/acme/data/sales/-/blob/main/a.yaml',
    ],
    [
      'https://github.com/acme/data/blob/main/s*l*s',
      'url:https://github.com/acme/data/blob/main/sales/a.yaml',
    ],
    ['/srv/data/sales', 'file:/srv/data/sales/a.yaml'],
    ['file:/srv/data/sales', 'file:/srv/data/sales/a.yaml'],
  ])('%s has %s', (address, place) => {
    expect(isAddress(address)).toBe(true);
    expect(matchesAddress({ address, place })).toBe(true);
  });

  it.each([
    [sales, 'url:https://github.com/acme/salesforce/blob/main/a.yaml'],
    [sales, 'url:https://github.com/acme/presales-x/blob/main/a.yaml'],
    [sales, 'url:https://github.com/mallory/sales-x/blob/main/a.yaml'],
    [sales, 'url:https://github.com/mallory/acme/sales-x/blob/main/a.yaml'],
    [sales, 'url:https://github.com.mallory.example/acme/sales-x/a.yaml'],
    [sales, 'url:https://github.com@mallory.example/acme/sales-x/a.yaml'],
    [sales, 'url:https://mallory.example/https://github.com/acme/sales-x/a'],
    [sales, 'url:https://mallory.example?https://github.com/acme/sales-x/a'],
    [sales, 'url:https://github.com:8443/acme/sales-x/blob/main/a.yaml'],
    [sales, 'url:http://github.com/acme/sales-x/blob/main/a.yaml'],
    [sales, 'url:https://github.com/acme/sales-x/../../mallory/x/a.yaml'],
    [sales, 'url:https://github.com/acme/sales-x/%2e%2e/evil/blob/main/a'],
    [sales, 'url:https://github.com/acme/sales-x\\..\\..\\mallory\\repo\\a'],
    [
      'https://github.com/acme/data/blob/main/sales',
      'url:https://github.com/acme/data/blob/main/sales/..%2Fmallory%2Fa.yaml',
    ],
    [
      'https://github.com/acme/data/blob/main/sales',
      'url:https://github.com/acme/data/blob/main/sales/%252E%252E/mallory/a.yaml',
    ],
    [sales, 'url:https://github.com/acme/sales-x%5C..%5C../mallory/a.yaml'],
    [sales, 'file:/acme/sales-x/a.yaml'],
    [sales, 'https://github.com/acme/sales-x/a.yaml'],
    [
      `${sales}/tree/main`,
      'url:https://github.com/acme/sales-x/blob/mallory/main/a.yaml',
    ],
    [
      'https://github.com/acme/data/blob/main/sales/a.yaml',
      'url:https://github.com/acme/data/blob/main/sales',
    ],
    // Repositories that are called as a part of an address is.
    [
      'https://github.com/acme/raw',
      'url:https://github.com/acme/tree/blob/main/a.yaml',
    ],
    [
      'https://gitlab.com/acme/data/raw',
      'url:https://gitlab.com/acme/data/src/-/blob/main/a.yaml',
    ],
    ['/srv/data/sales', 'file:/srv/data/sales-too/a.yaml'],
    ['/srv/data/sales', 'file:/srv/data/sales/../mallory/a.yaml'],
    ['/srv/data/sales', 'url:https://mallory.example/srv/data/sales/a.yaml'],
  ])('%s has not %s', (address, place) => {
    expect(matchesAddress({ address, place })).toBe(false);
  });

  it.each([
    'https://github.com',
    'https://github.com/*',
    'https://*.github.com/acme/sales',
    'https://github.com/acme?x=sales',
    'ftp://github.com/acme/sales',
    'sales/data',
    '/srv/../data',
    '/',
    '',
  ])('"%s" is no address for it', address => {
    expect(isAddress(address)).toBe(false);
  });
});
