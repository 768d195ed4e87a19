import { textFormats } from './formats';

describe('the format uri', () => {
  it.each([
    'https://example.com',
    'https://example.com/orders?a=b/c?d#e?f',
    'https://jane:secret@example.com:8080/a%20b',
    'http://[2001:db8::1]:80/',
    'http://user@[::1]',
    'https://example.com?q',
    'https://example.com#top',
    'mailto:a@example.com',
    'jdbc:postgresql://host:5432/db',
    'file:///tmp/a',
    'urn:isbn:1',
    'x:',
  ])('takes %s', text => expect(textFormats.uri.test(text)).toBe(true));

  it.each([
    '',
    'orders',
    '../a',
    '//example.com',
    '1a:b',
    'https://exa mple.com',
    'https://example.com/a b',
    'https://example.com/%zz',
    'https://example.com/100%',
    'https://a@b@c',
    'https://example.com:a',
    'https://[::1',
    'https://[::1]x',
    'https://example.com/<a>',
    'https://example.com?a|b',
    'https://example.com#a#b',
    'https://exämple.com',
  ])('refuses %j', text => expect(textFormats.uri.test(text)).toBe(false));
});
