import { shortPurpose } from './shortPurpose';

describe('shortPurpose', () => {
  it.each([
    [undefined, undefined],
    ['  ', undefined],
    ['Knows\n  who  calls.', 'Knows who calls.'],
    ['word '.repeat(40), `${'word '.repeat(27)}word…`],
    ['x'.repeat(200), `${'x'.repeat(140)}…`],
  ])('makes of %j %j', (purpose, short) => {
    expect(shortPurpose(purpose)).toBe(short);
  });
});
