export const searchMessages = {
  title: 'search',
} as const;
