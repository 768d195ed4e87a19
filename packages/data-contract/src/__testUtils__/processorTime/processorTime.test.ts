import { growthOf, secondsOf, startUsualClock } from '.';
import { referenceWork } from './referenceWork';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const times = (count: number) => () => {
  for (let done = 0; done < count; done += 1) referenceWork();
};

describe('the growth of time', () => {
  it.each<[string, number, (input: number[]) => unknown]>([
    ['goes through everything', 1_000_000, input => input.map(n => n * 2)],
    ['looks names up', 200_000, input => new Set(input.map(String)).size],
    ['sorts', 200_000, input => input.map(n => -n).sort((a, b) => a - b)],
    ['takes next to nothing', 1000, input => input.length],
  ])('is in proportion where one %s', (_, largest, run) => {
    expect(growthOf({ largest, make: numbers, run })).toBeLessThan(1.5);
  });

  it.each<[string, number, (input: number[]) => unknown]>([
    [
      'compares each with each',
      1_000_000,
      input => input.filter(n => input.indexOf(n) === n),
    ],
    [
      'copies what there is for each',
      100_000,
      input => input.reduce<number[]>((all, n) => [...all, n], []),
    ],
  ])('is not where one %s', (_, largest, run) => {
    expect(growthOf({ largest, make: numbers, run })).toBeGreaterThan(1.5);
  });

  it.each([
    ['quadratic', /\s+$/, ' '],
    ['never done', /^(?:a+)+$/, 'a'],
  ])('finds a pattern out that is %s', (_, pattern, part) => {
    const growth = growthOf({
      largest: 1_000_000,
      make: size => `${part.repeat(size)}!`,
      run: text => pattern.test(text),
    });
    expect(growth).toBeGreaterThan(1.5);
  });
});

describe('seconds of a usual machine', () => {
  it('are a multiple of a piece of work of this one', () => {
    const short = secondsOf(times(10), Infinity);
    const long = secondsOf(times(50), Infinity);
    expect(long / short).toBeGreaterThan(2);
    expect(long / short).toBeLessThan(12);
    // Whatever machine this is.
    expect(secondsOf(times(100), 0.75)).toBeLessThan(0.75);
    expect(secondsOf(times(100), 0)).toBeGreaterThan(1 / 12);
  });

  it('do not pass while one waits', async () => {
    const seconds = startUsualClock();
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(seconds()).toBeLessThan(0.1);
    times(100)();
    expect(seconds()).toBeGreaterThan(1 / 12);
  });
});
