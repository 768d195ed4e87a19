export const discoveryMessages = {
  title: 'discovery',
} as const;
