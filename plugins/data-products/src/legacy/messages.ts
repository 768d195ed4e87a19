export const legacyMessages = {
  products: {
    title: 'Data products',
    subtitle: 'Find data, learn whether you may use it, and whom to ask',
  },
  files: { title: 'Files to fix' },
  tab: { overview: 'Overview', contract: 'Contract', lineage: 'Lineage' },
} as const;
