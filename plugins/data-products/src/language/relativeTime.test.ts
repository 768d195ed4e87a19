import { relativeTime } from './relativeTime';

describe('relativeTime', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  it.each([
    ['2026-11-21T11:59:30Z', 'this minute'],
    ['2026-11-21T12:00:20Z', 'this minute'],
    ['2026-11-21T11:58:00Z', '2 minutes ago'],
    ['2026-11-21T09:30:00Z', '2 hours ago'],
    ['2026-11-20T11:00:00Z', 'yesterday'],
    ['2026-09-01T11:00:00Z', '2 months ago'],
    ['2028-11-22T11:00:00Z', 'in 2 years'],
  ])('%s is %s', (time, words) => {
    expect(relativeTime({ time: new Date(time), now, locale: 'en' })).toBe(
      words,
    );
  });
});
