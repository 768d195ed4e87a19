import { decideRemovals } from './decideRemovals';

const HOUR = 60 * 60_000;
const now = new Date('2026-03-01T10:00:00.000Z');
const rule = { share: 0.2, most: 5, confirmAfterMilliseconds: HOUR };

function missing(count: number, minutesAgo = 0, isConfirmed = false) {
  return Array.from({ length: count }, (_, index) => ({
    entityRef: `dataproduct:default/p${minutesAgo}-${index}`,
    missingSince: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
    isConfirmed,
  }));
}

describe('decideRemovals', () => {
  it.each([
    ['more than a fifth and more than five', 6, 22, 6],
    ['all but a few', 16, 22, 16],
    ['more than five, but just a fifth', 20, 100, 0],
    ['a little more than a fifth', 21, 100, 21],
    ['more than a fifth, but just five', 5, 6, 0],
    ['many of very many', 1_000, 50_000, 0],
    ['none', 0, 22, 0],
    ['none of none', 0, 0, 0],
  ])('when %s are missing at once', (_name, count, total, held) => {
    expect(
      decideRemovals({
        missing: missing(count),
        total,
        isEmpty: false,
        rule,
        now,
      }),
    ).toHaveLength(held);
  });

  it.each([
    ['at once', 0, rule, 6],
    ['for less than the time', 59, rule, 6],
    ['for as long as it takes', 60, rule, 0],
    [
      'at once, with no time to wait',
      0,
      { ...rule, confirmAfterMilliseconds: 0 },
      6,
    ],
    [
      'for a while, with no time to wait',
      1,
      { ...rule, confirmAfterMilliseconds: 0 },
      0,
    ],
    [
      'for ever, with a person to ask',
      100_000,
      { ...rule, confirmAfterMilliseconds: undefined },
      6,
    ],
  ])('when they are missing %s', (_name, minutesAgo, ruleOfTest, held) => {
    for (const isEmpty of [true, false]) {
      expect(
        decideRemovals({
          missing: missing(6, minutesAgo),
          total: 10,
          isEmpty,
          rule: ruleOfTest,
          now,
        }),
      ).toHaveLength(held);
    }
  });

  it('keeps what nobody has confirmed, if that are many by themselves', () => {
    const decide = (items: ReturnType<typeof missing>) =>
      decideRemovals({ missing: items, total: 30, isEmpty: false, rule, now });
    const confirmed = missing(8, 1, true);
    const later = missing(7);
    expect(decide([...confirmed, ...later])).toEqual(
      later.map(item => item.entityRef),
    );
    expect(decide([...confirmed, ...missing(3)])).toEqual([]);
  });

  it('keeps everything where nothing is left, however little it was', () => {
    expect(
      decideRemovals({
        missing: missing(1),
        total: 1,
        isEmpty: true,
        rule,
        now,
      }),
    ).toHaveLength(1);
  });
});
