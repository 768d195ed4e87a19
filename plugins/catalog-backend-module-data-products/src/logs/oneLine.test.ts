import { oneLine } from './oneLine';

describe('oneLine', () => {
  it.each([
    ['file:/products/a b/Größe-商品.odps.yaml', undefined],
    ['a\nb', 'a\\u000ab'],
    ['a\r\nINFO all is well', 'a\\u000d\\u000aINFO all is well'],
    ['a\u001b[31mred', 'a\\u001b[31mred'],
    ['a\u0085b\u2028c\u2029d', 'a\\u0085b\\u2028c\\u2029d'],
    ['lmay.\u202esdo', 'lmay.\\u202esdo'],
    ['a\u0000\tb', 'a\\u0000\\u0009b'],
  ])('writes %j in one line', (text, line) => {
    expect(oneLine(text)).toBe(line ?? text);
  });

  it('shows no secret of an address', () => {
    expect(
      oneLine('Gone: url:https://app:hunter2@git.example/a/blob/main/a.yaml'),
    ).toBe('Gone: url:https://app:•••@git.example/a/blob/main/a.yaml');
  });
});
