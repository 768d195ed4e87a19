/** Released versions of ODCS 3, oldest first. */
export const odcsVersions = [
  '3.0.0',
  '3.0.1',
  '3.0.2',
  '3.1.0',
  '3.2.0',
] as const;
