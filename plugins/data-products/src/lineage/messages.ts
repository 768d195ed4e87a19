export const lineageMessages = {
  title: 'lineage',
} as const;
