/** Released versions of ODCS 2.2, oldest first. */
export const odcs2Versions = ['2.2.0', '2.2.1', '2.2.2'] as const;
