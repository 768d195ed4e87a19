import { readAddress, writeAddress } from './address';
import { toRequest } from './toRequest';

function requestOf(search: string) {
  return toRequest(readAddress(new URLSearchParams(search)).address);
}

describe('what an address asks the backend for', () => {
  it.each([
    ['', { kind: 'product', sort: 'title' }],
    ['view=contracts', { kind: 'contract', sort: 'title' }],
    [
      'text=postal+code',
      { kind: 'product', text: 'postal code', sort: 'relevance' },
    ],
    ['text=++', { kind: 'product', sort: 'title' }],
    ['text=%25', { kind: 'product', sort: 'title' }],
    ['sort=relevance', { kind: 'product', sort: 'title' }],
    [
      'sort=owner&order=desc',
      { kind: 'product', sort: 'owner', order: 'desc' },
    ],
    [
      'text=code&order=desc',
      { kind: 'product', text: 'code', sort: 'relevance' },
    ],
    [
      'domain=sales&domain=domain:default/Sales&tag=gdpr&tag=pii&owner=user:mei',
      {
        kind: 'product',
        sort: 'title',
        filter: {
          domain: ['domain:default/sales'],
          owner: ['user:default/mei'],
          tag: ['gdpr', 'pii'],
        },
      },
    ],
    ['domain=&tag=+', { kind: 'product', sort: 'title' }],
    [
      'lifecycle=banana&personalData=unknown',
      {
        kind: 'product',
        sort: 'title',
        filter: { lifecycle: ['banana'], personalData: ['unknown'] },
      },
    ],
  ])('%p', (search, request) => {
    expect(requestOf(search)).toEqual(request);
  });

  it('has at most 200 characters of text, and no half of one', () => {
    const { address, textTooLong } = readAddress(
      new URLSearchParams({
        text: `${'x'.repeat(199)}😀${'y'.repeat(10_000)}`,
      }),
    );

    expect(address.text).toBe('x'.repeat(199));
    expect(textTooLong).toBe(true);
  });
});

describe('what is ignored in an address', () => {
  it.each([
    ['tag=gdpr&sort=owner&order=desc&view=products', []],
    ['colour=red&colour=blue', ['colour']],
    ['sort=size&order=up&view=graph', ['sort=size', 'order=up', 'view=graph']],
    ['personalData=maybe', ['personalData=maybe']],
    ['domain=a:/&tag=%00', ['domain=a:/', 'tag=\u0000']],
    [`tag=${'x'.repeat(401)}`, [`tag=${'x'.repeat(401)}`]],
    [
      Array.from({ length: 21 }, (_, tag) => `tag=${tag}`).join('&'),
      ['tag=20'],
    ],
    ['toString=1&__proto__=2', ['toString', '__proto__']],
  ])('%p: %p', (search, ignored) => {
    expect(readAddress(new URLSearchParams(search)).ignored).toEqual(ignored);
  });
});

describe('the address of what is shown', () => {
  it.each([
    [''],
    ['view=contracts&text=postal+code'],
    ['domain=domain%3Adefault%2Fsales&tag=a&tag=b&sort=owner&order=desc'],
  ])('is read as it was written: %p', search => {
    const { address } = readAddress(new URLSearchParams(search));

    expect(writeAddress(address).toString()).toBe(search);
  });
});
