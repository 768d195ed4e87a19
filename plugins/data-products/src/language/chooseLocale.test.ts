import { chooseLocale } from './chooseLocale';

describe('chooseLocale', () => {
  it.each([
    ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
    ['de', ['en-GB'], 'de'],
    ['en', ['en-US@posix'], 'en'],
    ['en', [], 'en'],
  ])('for %s and %j is %s', (language, preferred, locale) => {
    expect(chooseLocale({ language, preferred })).toBe(locale);
  });
});
