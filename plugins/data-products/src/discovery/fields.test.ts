import { describeValue } from './fields';

describe('how the value of a filter is called', () => {
  it.each([
    ['domain', 'domain:default/sales', 'Sales', { words: 'Sales' }],
    ['domain', 'domain:default/sales', undefined, { words: 'sales' }],
    ['owner', 'group:emea/crm', undefined, { words: 'emea/crm' }],
    ['owner', 'a:/', undefined, { words: 'a:/' }],
    ['lifecycle', 'active', undefined, { key: 'product.lifecycle.active' }],
    ['lifecycle', 'toString', undefined, { words: 'toString' }],
    ['type', 'aggregate', 'aggregate', { key: 'product.type.aggregate' }],
    ['tag', 'gdpr', undefined, { words: 'gdpr' }],
  ] as const)('%s %s, titled %s', (field, value, title, described) => {
    expect(describeValue({ field, value, title })).toEqual(described);
  });
});
