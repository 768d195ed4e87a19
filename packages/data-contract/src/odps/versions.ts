/** Released versions of ODPS, oldest first. */
export const odpsVersions = ['0.9.0', '1.0.0', '1.1.0'] as const;
