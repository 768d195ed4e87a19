import { readinessOf } from './readinessOf';

const now = new Date('2026-11-30T08:00:00.000Z');
const secondsAgo = (seconds: number) =>
  new Date(now.getTime() - seconds * 1_000);

describe('Readiness', () => {
  it.each<[string, Parameters<typeof readinessOf>[0], boolean, boolean]>([
    ['at the start', { isWhole: false, hasUntold: false, now }, false, true],
    [
      'at the end',
      { checkedAt: secondsAgo(10), isWhole: true, hasUntold: false, now },
      true,
      true,
    ],
    [
      'when somebody was not told yet',
      { checkedAt: secondsAgo(10), isWhole: true, hasUntold: true, now },
      true,
      false,
    ],
    [
      'when the catalog is away',
      { checkedAt: secondsAgo(61), isWhole: true, hasUntold: false, now },
      false,
      true,
    ],
    [
      'while reading begins anew',
      { checkedAt: secondsAgo(10), isWhole: false, hasUntold: false, now },
      false,
      true,
    ],
  ])('is said %s', (_, state, isCaughtUp, isDelivered) => {
    expect(readinessOf(state)).toEqual({
      isCaughtUp,
      isDelivered,
      checkedAt: state.checkedAt?.toISOString(),
    });
  });
});
