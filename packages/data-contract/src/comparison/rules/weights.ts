/**
 * The weights of the table. What readers may meet grows: breaking for them.
 * What producers may write shrinks: a burden for them.
 */
export const breaking = {
  impact: 'breaking',
  hurts: ['consumers'],
  step: 'major',
} as const;

export const risky = {
  impact: 'risky',
  hurts: ['consumers'],
  step: 'minor',
} as const;

export const burden = {
  impact: 'risky',
  hurts: ['producers'],
  step: 'minor',
} as const;

export const unclear = {
  impact: 'risky',
  hurts: ['consumers', 'producers'],
  step: 'minor',
} as const;

/** Something new that nobody has to act on. */
export const news = { impact: 'safe', hurts: [], step: 'minor' } as const;

/** Only the words are others. */
export const words = { impact: 'safe', hurts: [], step: 'patch' } as const;
