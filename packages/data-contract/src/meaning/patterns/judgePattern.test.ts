import { secondsOf } from '../../__testUtils__/processorTime';
import { judgePattern } from './judgePattern';

describe('judgePattern', () => {
  it.each([
    ['an order number', '^[A-Z]{2}-\\d{2}-\\d{7}$'],
    ['an e-mail address', '^[\\w.%+-]+@(?:[a-z0-9-]+\\.)+[a-z]{2,}$'],
    ['words with hyphens', '^[a-z]+(-[a-z]+)*$'],
    ['an address of the Internet', '^(?:\\d{1,3}\\.){3}\\d{1,3}$'],
    ['a quoted list', '^"[^"]*"(?:,"[^"]*")*$'],
    ['a look-ahead', '^(?=.*\\d)(?!.*\\s).{8,}$'],
    ['a named group and what it took', '^(?<quote>["\']).*\\k<quote>$'],
    ['a property of Unicode', '^\\p{L}[\\p{L}\\u0020]*$'],
    ['two alternatives that differ', '^(?:a|b)*$'],
    ['few rounds', '^(?:[a-z]+){1,3}$'],
    ['a hyphen at the end of a class', '[a\\]-]+'],
    ['nothing', ''],
  ])('lets %s pass', (_, pattern) => {
    expect(judgePattern({ pattern })).toEqual({ kind: 'fine' });
  });

  it.each([
    ['^([a-z]+)+$', '([a-z]+)+'],
    ['^(a*)*b', '(a*)*'],
    ['(x+x+)+y', '(x+x+)+'],
    ['^(\\w+\\s?)*$', '(\\w+\\s?)*'],
    ['(?:\\s*\\w+)*;', '(?:\\s*\\w+)*'],
    ['^(?:a|a)*$', '(?:a|a)*'],
    ['^(\\d|\\w)+$', '(\\d|\\w)+'],
    ['^(.+,)*$', '(.+,)*'],
    ['id=((?:[0-9]+)*)+;', '((?:[0-9]+)*)+'],
    ['^(a{1,}){20,}$', '(a{1,}){20,}'],
    ['^(?:[^,]+|"[^"]*")*$', '(?:[^,]+|"[^"]*")*'],
  ])('finds the part of %s that may explode', (pattern, part) => {
    expect(judgePattern({ pattern })).toEqual({ kind: 'slow', part });
  });

  it.each(['[a-z', 'a)', '*', '(?<name', 'a{3,1}', '\\u{110000}['])(
    'says that %s is no regular expression',
    pattern => {
      expect(judgePattern({ pattern })).toEqual({
        kind: 'invalid',
        reason: expect.stringMatching(/^[a-z]/),
      });
    },
  );

  it('judges a deep pattern in no time, and a longer one not at all', () => {
    // Answers are kept, so that every round asks for others.
    const run = (round: number) => {
      for (const pattern of [
        `${round}${'(a,'.repeat(190)}${')+'.repeat(190)}`,
        `${round}${'(a?,'.repeat(140)}b+${')*'.repeat(140)}`,
      ]) {
        expect(judgePattern({ pattern }).kind).toBe('slow');
      }
      const pattern = `${round}${'(a+)+'.repeat(300)}`;
      expect(judgePattern({ pattern }).kind).toBe('fine');
    };
    expect(secondsOf(run, 0.1)).toBeLessThan(0.1);
  });
});
