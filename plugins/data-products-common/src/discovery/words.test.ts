import { hasWords, nameWords, queryWords, searchWords } from './words';

describe('searchWords', () => {
  it.each([
    ['customer_address.postal_code', ['customer', 'address', 'postal', 'code']],
    ['postalCode', ['postal', 'code']],
    ['Straße, Åre', ['straße', 'are']],
    ['PLZ 2', ['plz', '2']],
    ['%', []],
    ['_ - %%', []],
  ])('%p has the words %p', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });
});

describe('queryWords', () => {
  it.each([
    ["customers' postal codes", ['customer', 'postal', 'code']],
    ["customer's", ['customer']],
    ['addresses', ['address']],
    ['address', ['address']],
    ['status', ['status']],
    ['gas', ['gas']],
    ['Postal postal', ['postal']],
  ])('%p asks for %p', (text, words) => {
    expect(queryWords(text)).toEqual(words);
  });
});

describe('queryWords of a long text', () => {
  it('are the first twenty', () => {
    const text = Array.from({ length: 1_000 }, (_, i) => `w${i}`).join(' ');
    expect(queryWords(text)).toHaveLength(20);
  });
});

describe('nameWords', () => {
  it('also has the name as one word', () => {
    expect(nameWords('customer.postalCode')).toEqual([
      'customer',
      'postal',
      'code',
      'customerpostalcode',
    ]);
    expect(nameWords('city')).toEqual(['city']);
  });
});

describe('hasWords', () => {
  it.each([
    ['customer_address.postal_code', "customers' postal codes", true],
    ['postal_code', 'code post', true],
    ['postal_code', 'ostal', false],
    ['cities', 'city', false],
    ['city', 'cities', true],
  ])('%p for %p: %p', (text, query, expected) => {
    expect(hasWords({ text, words: queryWords(query) })).toBe(expected);
  });
});
